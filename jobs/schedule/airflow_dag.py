"""Entente every night, for Airflow 2.4 or later: copy it into the folder of DAGs of a worker that has Entente installed.

The run is a process of its own, stopped with it. What passes is tried again; what only a person can mend fails at once.
"""

import os
import subprocess
from datetime import datetime, timedelta

from airflow.decorators import dag, task
from airflow.exceptions import AirflowException, AirflowFailException

ENTENTE = "/opt/entente"
COMMAND = [
    f"{ENTENTE}/jobs/entente",
    "run",
    "--corpus",
    "/srv/entente/corpus",
    "--out",
    "/srv/entente/out",
    "--settings",
    f"{ENTENTE}/jobs/conf/daily.json",
    "--wait",
    "30m",
]
# Usage, a failed gate, unusable data, no input, output, settings: another try would end in the same way.
FINAL = {2, 3, 65, 66, 73, 78}


def ended(command):
    """Runs a command to its end, and ends it when the task is stopped."""
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "ENTENTE_NO_BUILD": "1", "ENTENTE_LOG": "json"}
    process = subprocess.Popen(command, env=environment)
    try:
        return process.wait()
    finally:
        if process.poll() is None:
            process.terminate()
            try:
                process.wait(timeout=60)
            except subprocess.TimeoutExpired:
                process.kill()


@dag(
    dag_id="entente",
    schedule="30 2 * * *",
    start_date=datetime(2023, 2, 22),
    catchup=False,
    max_active_runs=1,
)
def entente():
    @task(retries=2, retry_delay=timedelta(minutes=10), execution_timeout=timedelta(hours=4))
    def run():
        status = ended(COMMAND)
        if status in FINAL:
            raise AirflowFailException(f"entente ended with {status}: see its last line above")
        if status != 0:
            raise AirflowException(f"entente ended with {status}: tried again")

    run()


entente()

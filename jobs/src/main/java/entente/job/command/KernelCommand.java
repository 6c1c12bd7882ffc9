package entente.job.command;

import entente.job.ExitCode;
import entente.notebook.JavaKernel;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What Jupyter starts for a notebook; see notebooks/install-kernel. */
@Command(name = "kernel", hidden = true, mixinStandardHelpOptions = true, description = "Serves a Jupyter notebook.")
final class KernelCommand implements Callable<Integer> {

    @Parameters(paramLabel = "CONNECTION_FILE", description = "Written by Jupyter.")
    private Path connectionFile;

    /** Only constructed by the parser of the command line. */
    KernelCommand() {}

    @Override
    public Integer call() throws IOException, GeneralSecurityException {
        JavaKernel.serve(connectionFile);
        return ExitCode.OK.code();
    }
}

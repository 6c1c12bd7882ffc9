/**
 * The store: tables that grow from run to run, seen whole or not at all.
 *
 * <p>A generation is a folder of Parquet parts that nobody changes once it is named, and a manifest that lists its parts
 * with their rows, sizes and sha256. Writing the parts makes nothing visible; the one step that does is the manifest
 * appearing under the next number in {@code generations}, a file that is created whole and only where none stands, so
 * that of two writers one is told that it came second. A reader takes the highest number it finds and reads the parts that
 * manifest lists, whatever happens beside it; old generations stay as long as the settings say. What a crash leaves is a
 * folder that no manifest names: the next writer removes it, under the lock.
 *
 * <p>Why not Apache Iceberg 1.11, which runs on this Spark with a catalogue of folders: it would bring one jar of 48 MB
 * beside an application of a tenth of that, a catalogue that asks for the same atomic rename that this package needs, and
 * its own word for each failure, while four things would still be ours: the lock that lets a schedule wait or be told,
 * the check of each part by its digest before it is believed, the readable line that names a damaged part, and equal bytes
 * of equal tables. What it offers beyond (changes of schema, deletes by row, many writers at once) nothing here asks
 * for: a generation is written whole. Nothing keeps a later version from writing the same tables into it.
 *
 * <p>No Spark here: files, manifests and the lock, on any file system that Hadoop knows and that creates or renames a
 * file in one step (a local disk, HDFS).
 */
package entente.spark.store;

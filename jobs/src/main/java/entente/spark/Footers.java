package entente.spark;

import entente.spark.store.StoreFiles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;

/**
 * Makes Parquet files of equal rows equal bytes. Their writer lists the encodings of a column as it finds them in a hash
 * set of constants, whose hashes are those of the process: two processes write the same columns with another order of that
 * list in the footer, which means nothing. Here the list is put in order.
 */
final class Footers {

    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    /** Behind the footer stand its length and the magic. */
    private static final int TAIL = Integer.BYTES + MAGIC.length;

    private Footers() {}

    /** Puts the footer of a file in order that has just been written and that nothing names yet. */
    static void order(StoreFiles files, String path) throws IOException {
        long tail = files.length(path) - TAIL;
        int length = little(files.readFrom(path, tail)).getInt();
        long start = tail - length;
        FileMetaData footer = Util.readFileMetaData(new ByteArrayInputStream(files.readFrom(path, start)));
        if (ordered(footer)) {
            return;
        }
        ByteArrayOutputStream end = new ByteArrayOutputStream();
        Util.writeFileMetaData(footer, end);
        byte[] size = new byte[Integer.BYTES];
        little(size).putInt(end.size());
        end.write(size);
        end.write(MAGIC);
        files.replaceEnd(path, start, end.toByteArray());
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Orders the lists, and tells whether they were in order. */
    private static boolean ordered(FileMetaData footer) {
        boolean were = true;
        for (RowGroup group : footer.getRow_groups()) {
            for (ColumnChunk chunk : group.getColumns()) {
                ColumnMetaData column = chunk.getMeta_data();
                List<Encoding> inOrder = new ArrayList<>(column.getEncodings());
                inOrder.sort(null);
                were &= inOrder.equals(column.getEncodings());
                column.setEncodings(inOrder);
            }
        }
        return were;
    }
}

package entente.spark;

import entente.corpus.DamagedInput;
import entente.corpus.Parsed;
import entente.corpus.Place;
import entente.corpus.RejectionReason;
import entente.source.Notes;
import entente.source.TableRecords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.parquet.HadoopReadOptions;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/**
 * The rows of one row group of a Parquet table, as articles. Columns that bear the names of fields are taken, whatever
 * their types, as text. A page that fails its checksum ends its row group, with one rejection for the rest of it.
 */
public final class ParquetRows implements Iterator<Parsed> {

    /**
     * A row group to read.
     *
     * @param index of the row group in its file
     * @param firstRow number of its first row in the file, from 1
     * @param problem why the file has none, or null
     */
    public record RowGroup(CorpusFile file, int index, long firstRow, Parsed problem) {}

    private final CorpusFile file;
    private final TableRecords records;
    private final ParquetFileReader reader;
    private final MessageType taken;
    private final RecordReader<Group> rows;
    private final long end;
    private long row;
    private boolean ended;

    private ParquetRows(ParquetFileReader reader, RowGroup group, CorpusStreams streams, Notes notes)
            throws IOException {
        this.file = group.file();
        this.reader = reader;
        this.row = group.firstRow();
        MessageType schema = reader.getFileMetaData().getSchema();
        records = new TableRecords(
                file.name(),
                file.origin(),
                schema.getFields().stream().map(Type::getName).toList(),
                streams.rules(),
                notes);
        List<Type> columns =
                records.columns().values().stream().map(schema::getType).toList();
        taken = new MessageType(schema.getName(), columns);
        end = row + reader.getRowGroups().get(group.index()).getRowCount();
        if (columns.isEmpty()) {
            rows = null;
        } else {
            reader.setRequestedSchema(taken);
            PageReadStore pages = reader.readRowGroup(group.index());
            rows = new ColumnIOFactory()
                    .getColumnIO(taken, schema)
                    .getRecordReader(pages, new GroupRecordConverter(taken));
        }
    }

    /** The row groups of a file; where it is no table, one with the problem. */
    static Iterator<RowGroup> groups(CorpusFile file, CorpusStreams streams) {
        List<RowGroup> groups = new ArrayList<>();
        try (ParquetFileReader reader = open(file, streams)) {
            long row = 1;
            long unpacked = 0;
            MessageType schema = reader.getFileMetaData().getSchema();
            for (BlockMetaData block : reader.getRowGroups()) {
                requireCounts(block, schema);
                groups.add(new RowGroup(file, groups.size(), row, null));
                row += block.getRowCount();
                unpacked += block.getTotalByteSize();
            }
            if (unpacked > streams.limits().unpackedBytes(file.bytes())) {
                return problem(
                        file, "unpacks to " + unpacked + " bytes: raise corpus.maxExpansion", RejectionReason.OVERSIZE);
            }
        } catch (DamagedInput e) {
            return List.of(new RowGroup(file, 0, 0, e.at(new Place(file.name(), 0))))
                    .iterator();
        } catch (IOException | RuntimeException e) {
            return problem(file, "not a Parquet file, or damaged", RejectionReason.MALFORMED_PARQUET);
        }
        return groups.iterator();
    }

    /** A footer has no checksum, but it counts the rows once for each column. */
    private static void requireCounts(BlockMetaData block, MessageType schema) throws IOException {
        for (ColumnChunkMetaData column : block.getColumns()) {
            boolean isFlat = schema.getMaxRepetitionLevel(column.getPath().toArray()) == 0;
            if (isFlat && column.getValueCount() != block.getRowCount()) {
                throw new IOException("the footer counts the rows of a row group in two ways");
            }
        }
    }

    private static Iterator<RowGroup> problem(CorpusFile file, String detail, RejectionReason reason) {
        return List.of(new RowGroup(file, 0, 0, Parsed.rejected(new Place(file.name(), 0), "", reason, detail)))
                .iterator();
    }

    private static ParquetFileReader open(CorpusFile file, CorpusStreams streams) throws IOException {
        ParquetReadOptions options = HadoopReadOptions.builder(streams.hadoop())
                .usePageChecksumVerification(true)
                .build();
        return ParquetFileReader.open(streams.table(file), options);
    }

    /** The rows of one row group. */
    static Iterator<Parsed> of(RowGroup group, CorpusStreams streams, Notes notes) {
        if (group.problem() != null) {
            return List.of(group.problem()).iterator();
        }
        ParquetFileReader reader = null;
        try {
            reader = open(group.file(), streams);
            return new ParquetRows(reader, group, streams, notes);
        } catch (IOException | RuntimeException e) {
            close(reader);
            return List.of(damaged(group.file(), group.firstRow(), e)).iterator();
        }
    }

    private static Parsed damaged(CorpusFile file, long row, Exception e) {
        DamagedInput damaged = DamagedInput.in(e);
        Place place = new Place(file.name(), row);
        return damaged != null
                ? damaged.at(place)
                : Parsed.rejected(
                        place,
                        "",
                        RejectionReason.MALFORMED_PARQUET,
                        "damaged: this row and those after it in its row group are not read; write the table again");
    }

    private static void close(ParquetFileReader reader) {
        if (reader != null) {
            try {
                reader.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public boolean hasNext() {
        return !ended && row < end;
    }

    @Override
    public Parsed next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Parsed parsed;
        try {
            Group fields = rows == null ? null : rows.read();
            parsed = ParquetFields.parse(records, row, fields, taken);
        } catch (RuntimeException e) {
            ended = true;
            parsed = damaged(file, row, e);
        }
        row++;
        if (!hasNext()) {
            close(reader);
        }
        return parsed;
    }
}

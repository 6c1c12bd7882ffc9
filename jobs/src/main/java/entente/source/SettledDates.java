package entente.source;

import entente.corpus.Parsed;
import java.util.Iterator;
import java.util.function.Supplier;

/**
 * Articles of a file whose dates may not tell the day from the month. At the first such date the file is read once more for
 * its dates alone; so no record is held in memory for the sake of a later one.
 */
final class SettledDates implements Iterator<Parsed> {

    private final Iterator<SourceRecord> records;
    private final Supplier<Iterator<SourceRecord>> again;
    private final ArticleCheck unsettled;
    private final SourceFile file;
    private final ReadRules rules;
    private final Notes notes;
    private ArticleCheck settled;

    SettledDates(
            Iterator<SourceRecord> records,
            Supplier<Iterator<SourceRecord>> again,
            SourceFile file,
            ReadRules rules,
            Notes notes) {
        this.records = records;
        this.again = again;
        this.file = file;
        this.rules = rules;
        this.notes = notes;
        this.unsettled = new ArticleCheck(file.name(), file.origin(), rules, DateOrder.AUTO, notes);
    }

    @Override
    public boolean hasNext() {
        return records.hasNext();
    }

    @Override
    public Parsed next() {
        SourceRecord record = records.next();
        String date = record.fields().get(Field.DATE);
        if (date == null || !DateForms.parse(date).isAmbiguous()) {
            return unsettled.check(record);
        }
        if (settled == null) {
            DateOrder order = order();
            if (order != DateOrder.AUTO) {
                notes.note(
                        "dates such as 03/04/2023 read with the " + (order == DateOrder.DAY_FIRST ? "day" : "month")
                                + " first, as others of the file tell",
                        file.name());
            }
            settled = new ArticleCheck(file.name(), file.origin(), rules, order, notes);
        }
        return settled.check(record);
    }

    /** The one order of those dates of the file that have but one; of a file that has both kinds, none. */
    private DateOrder order() {
        DateOrder found = DateOrder.AUTO;
        Iterator<SourceRecord> all = again.get();
        while (all.hasNext()) {
            String date = all.next().fields().get(Field.DATE);
            DateOrder tells = date == null ? null : DateForms.parse(date).tells();
            if (tells != null && found != DateOrder.AUTO && tells != found) {
                return DateOrder.AUTO;
            }
            found = tells == null ? found : tells;
        }
        return found;
    }
}

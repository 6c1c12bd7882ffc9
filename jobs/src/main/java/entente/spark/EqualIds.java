package entente.spark;

import entente.corpus.Rejection;
import entente.corpus.RejectionReason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;

/**
 * Which of the records of one id counts: none once the id is withdrawn, then the correction declared last, then the first
 * in order of content, file and line. Says of every other why not. The order in which records come does not matter.
 */
final class EqualIds {

    private EqualIds() {}

    /**
     * Decides about the records of one group.
     *
     * @param withdrawn the generation in which an id was withdrawn
     */
    static Iterator<DecidedRecord> decide(Iterator<OfferedRecord> offers, SortedMap<String, Long> withdrawn) {
        List<OfferedRecord> all = new ArrayList<>();
        offers.forEachRemaining(all::add);
        if (all.get(0).record().article() == null) {
            return all.stream()
                    .map(offer -> new DecidedRecord(
                            offer.record(), offer.fresh(), offer.record().rejection()))
                    .iterator();
        }
        all.sort(Comparator.comparingLong(
                        (OfferedRecord offer) -> -offer.record().rank())
                .thenComparing(offer -> offer.record().article().text())
                .thenComparing(offer -> offer.record().article().says())
                .thenComparing(offer -> offer.record().file())
                .thenComparingLong(offer -> offer.record().line()));
        long gone = withdrawn.getOrDefault(all.get(0).record().article().id(), -1L);
        List<DecidedRecord> decided = new ArrayList<>();
        InputRecord kept = null;
        for (OfferedRecord offer : all) {
            InputRecord record = offer.record();
            if (record.rank() <= gone) {
                Rejection why = rejection(record, RejectionReason.WITHDRAWN, "withdrawn with --withdraw");
                decided.add(new DecidedRecord(record.withoutText(why), offer.fresh(), why));
            } else if (kept == null) {
                kept = record;
                decided.add(new DecidedRecord(record, offer.fresh(), null));
            } else {
                decided.add(new DecidedRecord(record, offer.fresh(), surpassed(record, kept)));
            }
        }
        return decided.iterator();
    }

    private static Rejection surpassed(InputRecord record, InputRecord kept) {
        String where = kept.file() + (kept.line() == 0 ? "" : " line " + kept.line());
        return record.rank() < kept.rank()
                ? rejection(record, RejectionReason.CORRECTED, "a correction of it stands in " + where)
                : rejection(
                        record,
                        RejectionReason.DUPLICATE_ID,
                        "the id '" + record.article().id() + "' stands already in " + where);
    }

    private static Rejection rejection(InputRecord record, RejectionReason reason, String detail) {
        return new Rejection(record.file(), record.line(), record.article().id(), reason, detail);
    }
}

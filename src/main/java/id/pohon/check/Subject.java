package id.pohon.check;

import id.pohon.model.Cascade;
import id.pohon.model.Content;
import id.pohon.model.CrossLinks;
import id.pohon.model.Indikator;
import id.pohon.model.Pohon;
import id.pohon.report.Position;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What rules look at: the content, and what several of them need to know about it, made once. Rules run side by side. */
public final class Subject {

    private final Content content;
    private final List<Pohon> pohon;
    private final CrossLinks links;
    private final Set<String> broken;
    private final CheckOptions options;
    private final Map<String, Map<String, Indikator>> indikator = new ConcurrentHashMap<>();
    private final Texts texts = new Texts();
    private Topics topics;

    /** @param broken files whose form has a galat, so that what they should hold may be missing */
    Subject(Content content, CheckOptions options, Set<String> broken) {
        this.content = content;
        this.options = options;
        this.pohon = content.cascade().stream().map(Pohon::of).toList();
        this.links = CrossLinks.of(pohon);
        this.broken = Set.copyOf(broken);
    }

    public Content content() {
        return content;
    }

    /** One for each cascade, in their order. */
    public List<Pohon> pohon() {
        return pohon;
    }

    /** Is a file so broken that what seems missing in it may be there? Then only its form is reported. */
    public boolean isBroken(Position at) {
        return broken.contains(at.file());
    }

    /** The newest cascade of an instansi in a year: the one that no other changes. */
    public Optional<Pohon> pohon(String instansi, int tahun) {
        return links.pohon(instansi, tahun);
    }

    /** The links between the offices. */
    CrossLinks links() {
        return links;
    }

    /** The lists of words that rules go by. */
    Vocabulary vocabulary() {
        return options.vocabulary();
    }

    /** The day the check is made for, if lateness is to be judged. */
    Optional<LocalDate> tanggal() {
        return options.tanggal();
    }

    /** The texts in words. */
    Texts texts() {
        return texts;
    }

    /** What the texts are about. */
    synchronized Topics topics() {
        if (topics == null) {
            topics = new Topics(content, options.vocabulary(), texts);
        }
        return topics;
    }

    /** The cascade of the same office in the year before. */
    Optional<Pohon> before(Pohon pohon) {
        Cascade cascade = pohon.cascade();
        return pohon(cascade.instansi().kode(), cascade.tahun() - 1);
    }

    /** The indikator of the same identity in the year before. */
    Optional<Indikator> before(Pohon pohon, Indikator now) {
        return before(pohon).map(this::byId).map(known -> known.get(now.id()));
    }

    private Map<String, Indikator> byId(Pohon pohon) {
        return indikator.computeIfAbsent(pohon.cascade().alamat(), alamat -> {
            Map<String, Indikator> byId = new HashMap<>();
            pohon.cascade().unit().forEach(unit -> unit.indikator().forEach(each -> byId.put(each.id(), each)));
            return byId;
        });
    }

    /** Is this the cascade in force of its office and year? */
    boolean isNewest(Pohon pohon) {
        return links.isNewest(pohon);
    }
}

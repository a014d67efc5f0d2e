package id.pohon.check;

import id.pohon.model.Arah;
import id.pohon.model.Cascade;
import id.pohon.model.Content;
import id.pohon.model.Indikator;
import id.pohon.model.Istilah;
import id.pohon.model.Program;
import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import id.pohon.words.WordGroups;
import id.pohon.words.WordList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the texts of the site are about: words of one root are one, an abbreviation is what it stands for, another spelling
 * of a word is that word, and words that fit every text are left out.
 */
final class Topics {

    private final Map<String, String> written = new HashMap<>();
    private final Set<String> general = new HashSet<>();
    private final Texts texts;
    private final WordGroups groups;
    private final Map<String, Set<String>> known = new ConcurrentHashMap<>();

    Topics(Content content, Vocabulary vocabulary, Texts texts) {
        this.texts = texts;
        written.putAll(vocabulary.pairs(Vocabulary.Name.EJAAN));
        written.putAll(vocabulary.pairs(Vocabulary.Name.SINGKATAN));
        for (Istilah istilah : content.glosarium()) {
            String singkatan = istilah.singkatan().toLowerCase(Locale.ROOT);
            if (!singkatan.isEmpty() && !singkatan.contains(" ")) {
                written.putIfAbsent(singkatan, istilah.istilah());
            }
        }
        general.addAll(WordList.STOP);
        general.addAll(vocabulary.words(Vocabulary.Name.KATA_UMUM));
        List<String> all = new ArrayList<>(general);
        content.cascade().forEach(cascade -> add(cascade, all));
        Set<String> words = new HashSet<>();
        all.forEach(text -> words.addAll(spelled(text)));
        groups = WordGroups.of(words);
    }

    /** The key words of a text, in the order written; each is the name of a group of words with one root. */
    Set<String> of(String text) {
        return known.computeIfAbsent(text, this::find);
    }

    private Set<String> find(String text) {
        Set<String> found = new LinkedHashSet<>();
        for (String word : spelled(text)) {
            if (word.length() > 1 && !Character.isDigit(word.charAt(0)) && !general.contains(word)) {
                String group = groups.group(word);
                if (!general.contains(group)) {
                    found.add(group);
                }
            }
        }
        return Collections.unmodifiableSet(found);
    }

    private List<String> spelled(String text) {
        List<String> words = new ArrayList<>();
        for (String word : texts.words(text)) {
            String right = written.get(word);
            if (right == null) {
                words.add(word);
            } else {
                words.addAll(texts.words(right));
            }
        }
        return words;
    }

    private static void add(Cascade cascade, List<String> texts) {
        cascade.arah().stream().map(Arah::uraian).forEach(texts::add);
        cascade.program().stream().map(Program::nama).forEach(texts::add);
        for (Unit unit : cascade.unit()) {
            texts.add(unit.jabatan());
            for (Sasaran sasaran : unit.sasaran()) {
                texts.add(sasaran.uraian());
                sasaran.indikator().stream().map(Indikator::uraian).forEach(texts::add);
            }
        }
    }
}

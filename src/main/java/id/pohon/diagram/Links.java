package id.pohon.diagram;

import id.pohon.model.Arah;
import id.pohon.model.Indikator;
import id.pohon.model.Sasaran;
import id.pohon.model.Tautan;
import id.pohon.model.Unit;

/** Where the boxes and rows of a picture lead, seen from the page that shows it; {@code ""} makes no link. */
public interface Links {

    /** For pictures that stand alone. */
    Links NONE = new Links() {
        @Override
        public String unit(Unit unit) {
            return "";
        }

        @Override
        public String sasaran(Sasaran sasaran) {
            return "";
        }

        @Override
        public String indikator(Indikator indikator) {
            return "";
        }

        @Override
        public String arah(Arah arah) {
            return "";
        }

        @Override
        public String part(int n) {
            return "";
        }
    };

    /**
     * Something outside the cascade.
     *
     * @param href {@code ""} makes no link
     */
    record Outside(String name, String href) {}

    String unit(Unit unit);

    String sasaran(Sasaran sasaran);

    String indikator(Indikator indikator);

    String arah(Arah arah);

    /** What a link to another instansi leads to. */
    default Outside outside(Tautan.KeLuar to) {
        return new Outside(to.instansi() + ", " + to.sasaran(), "");
    }

    /** A partner across the line of command that is not in the picture. */
    default Outside outside(Sasaran.Lintas lintas) {
        return new Outside(lintas.ke(), "");
    }

    /** @param n place of a picture in {@link Diagrams#parts}, from 1 */
    String part(int n);
}

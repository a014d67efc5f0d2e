package id.pohon.page;

import id.pohon.model.Arah;
import id.pohon.model.Cascade;
import id.pohon.model.Halaman;
import id.pohon.model.Indikator;
import id.pohon.model.Sasaran;
import id.pohon.model.Unit;
import id.pohon.site.Address;
import java.util.Optional;
import java.util.Set;

/**
 * Where each page and place of the site lies (design.md section 3). Addresses are promises: they follow kode, never
 * wording.
 *
 * @param base folder of the cascade, such as {@code 2024}
 */
public record Routes(String base) {

    static final Address HOME = Address.of("index.html");
    static final Address NOT_FOUND = Address.of("404.html");
    static final Address UNDUH = Address.of("unduh.html");
    static final Address GLOSARIUM = Address.of("glosarium.html");

    public static Routes of(Cascade cascade) {
        return new Routes(cascade.alamat());
    }

    /** The cascade whose folder holds a file; of folders inside each other the inner one. */
    static Optional<String> base(String path, Set<String> bases) {
        for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            String folder = path.substring(0, slash);
            if (bases.contains(folder)) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    /** {@code tentang} lies at the top, where people look for it; other free pages in their folder. */
    static Address halaman(Halaman halaman) {
        return halaman(halaman.kode());
    }

    static Address halaman(String kode) {
        return Address.of(kode.equals("tentang") ? "tentang.html" : "halaman/" + kode + ".html");
    }

    static Address gambar(String nama) {
        return Address.of("gambar/" + nama);
    }

    static Address siteData(String name) {
        return Address.of("data/" + name);
    }

    /** @param n which page of the offices of a wilayah, from 1; no slug has an underline */
    static Address wilayah(String slug, int n) {
        return Address.of("wilayah-" + slug + (n == 1 ? "" : "_" + n) + ".html");
    }

    /** All years of an office. */
    static Address tahun(String instansi) {
        return Address.of("tahun", instansi, "index.html");
    }

    /** All years of a unit. */
    static Address tahun(String instansi, String unit) {
        return Address.of("tahun", instansi, unit + ".html");
    }

    /** The script that knows the newest year of an office. */
    static Address newest(String instansi) {
        return Address.of("tahun", instansi, "newest.js");
    }

    static Address perbandingan(Edition lama, Edition baru) {
        String instansi = baru.cascade().instansi().kode();
        return Address.of("perbandingan", instansi, last(lama) + "-" + last(baru) + ".html");
    }

    private static String last(Edition edition) {
        String alamat = edition.cascade().alamat();
        return alamat.substring(alamat.lastIndexOf('/') + 1);
    }

    Address data(String name) {
        return Address.of(base + "/data/" + name);
    }

    /** The table of what other offices support here. */
    Address didukungData() {
        return siteData("tautan.csv");
    }

    public Address landing() {
        return page("index");
    }

    Address pohon() {
        return page("pohon");
    }

    /** The data of this cascade, on a site of several offices. */
    Address unduh() {
        return page("unduh");
    }

    Address sasaran() {
        return page("sasaran");
    }

    Address indikator() {
        return page("indikator");
    }

    Address keselarasan() {
        return page("keselarasan");
    }

    Address kelengkapan() {
        return page("kelengkapan");
    }

    Address evaluasi() {
        return page("evaluasi");
    }

    Address unit(String kode) {
        return page("unit/" + kode);
    }

    public Address unit(Unit unit) {
        return unit(unit.kode());
    }

    Address picture(String id) {
        return Address.of(base + "/gambar/" + id + ".svg");
    }

    /** The list of documents. */
    public Address documents() {
        return page("dokumen/index");
    }

    /** A document made for print. */
    public Address document(String name) {
        return page("dokumen/" + name);
    }

    /** The name of the Perjanjian Kinerja of a unit. */
    public static String perjanjian(Unit unit) {
        return "perjanjian-kinerja-" + unit.kode();
    }

    Spot sasaran(Sasaran sasaran) {
        return new Spot(unit(sasaran.unit()), anchor(sasaran));
    }

    Spot indikator(Indikator indikator) {
        String unit = indikator.sasaran().substring(0, indikator.sasaran().indexOf('/'));
        return new Spot(unit(unit), anchor(indikator));
    }

    Spot arah(Arah arah) {
        return new Spot(keselarasan(), anchor(arah));
    }

    static String anchor(Sasaran sasaran) {
        return "sasaran-" + sasaran.kode();
    }

    static String anchor(Indikator indikator) {
        String sasaran = indikator.sasaran();
        return "indikator-" + sasaran.substring(sasaran.indexOf('/') + 1) + "." + indikator.kode();
    }

    static String anchor(Arah arah) {
        return "arah-" + arah.kode();
    }

    private Address page(String name) {
        return Address.of(base + "/" + name + ".html");
    }
}

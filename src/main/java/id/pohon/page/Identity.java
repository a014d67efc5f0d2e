package id.pohon.page;

import id.pohon.color.Color;
import id.pohon.color.Recolouring;
import id.pohon.color.Role;
import id.pohon.model.Gambar;
import id.pohon.model.Situs;
import id.pohon.site.Address;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** By what readers know whose site this is: its logo, its colours, and the picture shown where it is shared. */
final class Identity {

    private Identity() {}

    /** Needs absolute addresses, so it exists only if the site knows its own. */
    static Frame.Share share(PageContext context) {
        Situs situs = context.content().situs();
        if (situs.alamat().isEmpty()) {
            return Frame.Share.NONE;
        }
        Optional<Gambar> own = png(context, situs.gambar());
        String image =
                own.map(gambar -> Routes.gambar(gambar.nama()).toString()).orElse(Assets.CARD);
        String alt = own.isPresent() ? "" : context.wording().say("og.alt");
        return new Frame.Share(situs.alamat() + Routes.NOT_FOUND.to(Address.of(image)), alt, situs.judul());
    }

    static Frame.Logo logo(PageContext context, Address page) {
        String alt = context.content().situs().logoAlt();
        return png(context, context.content().situs().logo())
                .filter(gambar -> !alt.isEmpty())
                .map(gambar ->
                        new Frame.Logo(page.to(Routes.gambar(gambar.nama())), alt, gambar.lebar(), gambar.tinggi()))
                .orElse(Frame.Logo.NONE);
    }

    /** The colours of the site as a stylesheet; they were found readable when they were read. */
    static String colours(Situs situs) {
        Map<Role, Color> day = new EnumMap<>(Role.class);
        Map<Role, Color> night = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            Situs.Warna warna = situs.warna().get(role.name().toLowerCase(Locale.ROOT));
            if (warna != null) {
                Color.read(warna.terang()).ifPresent(color -> day.put(role, color));
                Color.read(warna.gelap()).ifPresent(color -> night.put(role, color));
            }
        }
        return Recolouring.css(day, night);
    }

    private static Optional<Gambar> png(PageContext context, String nama) {
        return context.content().gambar().stream()
                .filter(gambar -> gambar.nama().equals(nama) && gambar.isPng())
                .findFirst();
    }
}

package id.pohon.document.pdf;

import com.jcraft.jzlib.DeflaterOutputStream;
import com.jcraft.jzlib.JZlib;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedList;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Compresses the streams of a PDF anew, in Java: what the zlib of a machine makes depends on its version, and a site must
 * have the same bytes everywhere.
 */
final class Streams {

    private Streams() {}

    static void compress(PDDocument document) throws IOException {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> open = new LinkedList<>();
        open.push(document.getDocument().getTrailer());
        while (!open.isEmpty()) {
            COSBase next = open.pop();
            if (next == null || !seen.add(next)) {
                continue;
            }
            if (next instanceof COSStream stream && !COSName.METADATA.equals(stream.getCOSName(COSName.TYPE))) {
                compress(stream);
            }
            if (next instanceof COSDictionary dictionary) {
                dictionary.getValues().forEach(open::push);
            } else if (next instanceof COSArray array) {
                array.forEach(open::push);
            } else if (next instanceof COSObject object && object.getObject() != null) {
                open.push(object.getObject());
            }
        }
    }

    private static void compress(COSStream stream) throws IOException {
        byte[] plain;
        try (InputStream in = stream.createInputStream()) {
            plain = in.readAllBytes();
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out =
                new DeflaterOutputStream(packed, new com.jcraft.jzlib.Deflater(JZlib.Z_BEST_COMPRESSION))) {
            out.write(plain);
        }
        stream.removeItem(COSName.DECODE_PARMS);
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        try (OutputStream out = stream.createRawOutputStream()) {
            packed.writeTo(out);
        }
    }
}

package org.welcomingcity.documents;

import static org.lwjgl.util.harfbuzz.HarfBuzz.HB_MEMORY_MODE_READONLY;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_blob_create;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_blob_destroy;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_add_utf16;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_create;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_destroy;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_get_glyph_infos;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_get_glyph_positions;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_guess_segment_properties;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_face_create;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_face_destroy;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_font_create;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_font_destroy;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_shape;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.lwjgl.system.MemoryUtil;

/**
 * A face whose letters are arranged by its own tables: HarfBuzz says which glyph stands where, and the face has the
 * outlines. Lengths are in em, upwards from the base line. Safe for use by many at a time.
 */
final class ShapedFace {

    /** A word as it is drawn: its outline, and how far it reaches to the right. */
    record Word(Path2D outline, double width) {}

    private final byte[] file;
    private final TrueTypeFont outlines;
    private final double unitsPerEm;

    ShapedFace(byte[] file) {
        this.file = file.clone();
        try {
            outlines = new TTFParser(true).parse(new RandomAccessReadBuffer(this.file));
            unitsPerEm = outlines.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException("a face that is packaged here cannot be read", e);
        }
    }

    /** Whether the face has a shape for each of these characters. What joins or parts others needs none. */
    boolean has(String text) {
        try {
            var glyphs = Objects.requireNonNull(outlines.getUnicodeCmapLookup());
            return text.codePoints()
                    .filter(c -> Character.getType(c) != Character.FORMAT)
                    .allMatch(c -> glyphs.getGlyphId(c) != 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How far the face reaches above the base line. */
    double ascent() {
        return read(() -> outlines.getHorizontalHeader().getAscender()) / unitsPerEm;
    }

    /** How far the face reaches below the base line. */
    double descent() {
        return -read(() -> outlines.getHorizontalHeader().getDescender()) / unitsPerEm;
    }

    /** The word as this face writes it. */
    synchronized Word shape(String text) {
        var bytes = MemoryUtil.memAlloc(file.length).put(file).flip();
        var blob = hb_blob_create(bytes, HB_MEMORY_MODE_READONLY, MemoryUtil.NULL, null);
        var face = hb_face_create(blob, 0);
        var font = hb_font_create(face);
        var buffer = hb_buffer_create();
        try {
            hb_buffer_add_utf16(buffer, text, 0, text.length());
            hb_buffer_guess_segment_properties(buffer);
            hb_shape(font, buffer, null);
            return drawn(buffer);
        } finally {
            hb_buffer_destroy(buffer);
            hb_font_destroy(font);
            hb_face_destroy(face);
            hb_blob_destroy(blob);
            MemoryUtil.memFree(bytes);
        }
    }

    private Word drawn(long buffer) {
        var glyphs = Objects.requireNonNull(hb_buffer_get_glyph_infos(buffer));
        var places = Objects.requireNonNull(hb_buffer_get_glyph_positions(buffer));
        var outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        var pen = 0;
        for (var i = 0; i < glyphs.capacity(); i++) {
            var place = places.get(i);
            var glyph = glyphs.get(i).codepoint();
            var shape = read(() -> outlines.getGlyph().getGlyph(glyph));
            if (shape != null) {
                var there = AffineTransform.getScaleInstance(1 / unitsPerEm, 1 / unitsPerEm);
                there.translate(pen + place.x_offset(), place.y_offset());
                outline.append(shape.getPath().getPathIterator(there), false);
            }
            pen += place.x_advance();
        }
        return new Word(outline, pen / unitsPerEm);
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    private static <T> T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException e) {
            throw new UncheckedIOException("a face that is packaged here cannot be read", e);
        }
    }
}

package org.welcomingcity.casework.attachment.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.welcomingcity.casework.attachment.domain.Accepted;

class TikaFileTypeTest {

    private final TikaFileType types = new TikaFileType();

    @ParameterizedTest
    @CsvSource({"jpg, image/jpeg", "png, image/png", "gif, image/gif"})
    void a_picture_is_known_by_its_content(String format, String type) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), format, out);
        assertThat(of(out.toByteArray())).isEqualTo(type);
    }

    @Test
    void a_telephones_picture_and_a_paper_are_known_too() {
        var heic = new byte[64];
        System.arraycopy("\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1), 0, heic, 0, 24);
        assertThat(of(heic)).isEqualTo("image/heic");
        assertThat(of("%PDF-1.7\n%binary\n1 0 obj\n".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("application/pdf");
    }

    @ParameterizedTest
    @CsvSource({
        "MZ\u0090 program, application/x-msdownload",
        "<html><script>alert(1)</script></html>, text/html",
        "#!/bin/sh, application/x-sh",
        "PK\u0003\u0004 archive, application/zip"
    })
    void what_is_no_picture_is_not_taken_for_one(String content, String type) {
        var found = of(content.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(found).as("%s", type).doesNotStartWith("image/");
        assertThat(Accepted.photographs(10).mediaTypes()).doesNotContain(found);
        assertThat(Accepted.papers(10).mediaTypes()).doesNotContain(found);
    }

    private String of(byte[] content) {
        return types.of(new ByteArrayInputStream(content));
    }
}

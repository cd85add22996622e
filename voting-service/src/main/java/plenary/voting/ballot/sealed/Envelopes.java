package plenary.voting.ballot.sealed;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.KEM;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import plenary.contracts.rule.Choice;

/**
 * Sealed envelopes: a choice encrypted to the public half of a vote's key (RFC 9180's DHKEM with
 * X25519 and HKDF-SHA-256, then AES-256-GCM). All envelopes are equally long; each is bound to its
 * forum, vote and seat, so that none opens in another's place.
 */
public final class Envelopes {
    private static final String KEM_NAME = "DHKEM";
    private static final String CURVE = "X25519";
    private static final int ENCAPSULATION = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private Envelopes() {}

    /** A vote's key, encoded: X.509 and PKCS #8. */
    public record Keys(byte[] publicKey, byte[] privateKey) {}

    /** It does not open with this key, or belongs to another seat or vote. */
    public static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreadable(Throwable cause) {
            super("an envelope does not open", cause);
        }
    }

    /** A fresh key. */
    public static Keys generate() {
        try {
            var pair = KeyPairGenerator.getInstance(CURVE).generateKeyPair();
            return new Keys(pair.getPublic().getEncoded(), pair.getPrivate().getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + CURVE, e);
        }
    }

    /** What an envelope is bound to. */
    public static String about(String forum, String poll, String seat) {
        return forum + "/" + poll + "/" + seat;
    }

    /** Seals the ballots of one batch: one encapsulation for all, forgotten with the sealer. */
    public static final class Sealer {
        private final byte[] encapsulation;
        private final SecretKey key;
        private int sealed;

        public Sealer(byte[] publicKey) {
            try {
                var made = KEM.getInstance(KEM_NAME).newEncapsulator(readPublic(publicKey));
                var fresh = made.encapsulate(0, made.secretSize(), "AES");
                this.encapsulation = fresh.encapsulation();
                this.key = fresh.key();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("nothing can be sealed", e);
            }
        }

        /** Encapsulation, nonce, and the encrypted choice with its tag. */
        public byte[] seal(String about, Choice choice) {
            try {
                // a number is a nonce here: the key is this sealer's alone
                var nonce = ByteBuffer.allocate(NONCE).putInt(NONCE - 4, ++sealed).array();
                var box = cipher(Cipher.ENCRYPT_MODE, key, nonce, about);
                var hidden = box.doFinal(new byte[] {(byte) choice.ordinal()});
                return ByteBuffer.allocate(ENCAPSULATION + NONCE + hidden.length)
                        .put(encapsulation)
                        .put(nonce)
                        .put(hidden)
                        .array();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("nothing can be sealed", e);
            }
        }
    }

    /** Opens the envelopes of one vote. */
    public static final class Opener {
        private final PrivateKey privateKey;
        private final Map<ByteBuffer, SecretKey> keys = new HashMap<>();

        public Opener(byte[] privateKey) {
            try {
                this.privateKey =
                        KeyFactory.getInstance(CURVE)
                                .generatePrivate(new PKCS8EncodedKeySpec(privateKey));
            } catch (GeneralSecurityException e) {
                throw new Unreadable(e);
            }
        }

        /** The choice; throws {@link Unreadable}. */
        public Choice open(String about, byte[] sealed) {
            try {
                var encapsulation = ByteBuffer.wrap(Arrays.copyOf(sealed, ENCAPSULATION));
                var key = keys.get(encapsulation);
                if (key == null) {
                    var opener = KEM.getInstance(KEM_NAME).newDecapsulator(privateKey);
                    key = opener.decapsulate(encapsulation.array(), 0, opener.secretSize(), "AES");
                    keys.put(encapsulation, key);
                }
                var nonce = Arrays.copyOfRange(sealed, ENCAPSULATION, ENCAPSULATION + NONCE);
                var hidden = Arrays.copyOfRange(sealed, ENCAPSULATION + NONCE, sealed.length);
                var said = cipher(Cipher.DECRYPT_MODE, key, nonce, about).doFinal(hidden);
                return Choice.values()[said[0]];
            } catch (GeneralSecurityException | IndexOutOfBoundsException e) {
                throw new Unreadable(e);
            }
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, String about)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(about.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static PublicKey readPublic(byte[] encoded) throws GeneralSecurityException {
        return KeyFactory.getInstance(CURVE).generatePublic(new X509EncodedKeySpec(encoded));
    }
}

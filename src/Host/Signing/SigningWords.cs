using Rekenschap.Kernel.Values;

namespace Rekenschap.Host.Signing;

/// <summary>What is said of keys; never a password, never a byte of a private key.</summary>
internal static class SigningWords
{
    public static Bilingual NoSuchKey(string file) =>
        new(
            $"{file}: hier wordt getekend met ECDSA op de kromme P-256; dit bestand bevat zo'n privésleutel niet",
            $"{file}: signing is by ECDSA on the curve P-256; this file holds no such private key"
        );

    public static Bilingual Unopened(string file, bool withPassword) =>
        withPassword
            ? new(
                $"{file}: de sleutel gaat met dit wachtwoord niet open, of het bestand is geen PEM of PKCS#12",
                $"{file}: the key does not open with this password, or the file is no PEM or PKCS#12"
            )
            : new(
                $"{file}: de sleutel gaat niet open; vraagt zij een wachtwoord, geef het met --signing-password-file of in REKENSCHAP_SIGNING_PASSWORD",
                $"{file}: the key does not open; if it asks for a password, give it with --signing-password-file or in REKENSCHAP_SIGNING_PASSWORD"
            );

    public static Bilingual Unreadable(string file) =>
        new($"{file}: dit bestand is niet te lezen", $"{file}: this file cannot be read");

    public static Bilingual Signed(PublicKey key) =>
        new($"boomhoofd getekend met sleutel {key.Id}", $"tree head signed with key {key.Id}");
}

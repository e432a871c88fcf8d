using Rekenschap.Host.Archiving;
using Rekenschap.Host.Signing;
using Rekenschap.Kernel.Ledger;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Host.Verifying;

/// <summary>Whether a key that the verifier trusts signed the head of this ledger, and not of an earlier one.</summary>
internal static class CheckSignature
{
    static readonly Bilingual Name = new("de handtekening", "the signature");

    public static Step Run(ArchiveUnderTest archive, Against against)
    {
        if (against.Signature is not { } path)
            return new(
                "signature",
                Name,
                StepOutcome.NotChecked,
                new(
                    "geen handtekening gegeven (--signature); wie dit archief maakte, is niet na te gaan",
                    "no signature given (--signature); who made this archive cannot be checked"
                ),
                []
            );
        var file = Path.GetFileName(path);
        if (archive.Head is not { } head)
            return new("signature", Name, StepOutcome.NotChecked, VerifyWords.NoLedger, []);
        var faults = new Faults();
        if (
            SignatureFile.Read(File.ReadAllBytes(path)) is not { } signature
            || signature.Head.ToHead() is not { } signed
        )
            faults.Add(file, "is geen handtekening onder een boomhoofd", "is no signature under a tree head");
        else if (Judge(signature, signed, head, file, faults) is { } key)
            return Trusted(key, signed, against.Trusted, faults);
        return faults.Step("signature", Name, new("deugt niet", "is no good"));
    }

    /// <summary>The key, where the signature is one under this very head.</summary>
    static PublicKey? Judge(SignatureFile signature, TreeHead signed, TreeHead head, string file, Faults faults)
    {
        if (PublicKey.OfText(signature.Public) is not { } key)
            faults.Add(
                file,
                "bevat geen openbare sleutel op de kromme P-256",
                "holds no public key on the curve P-256"
            );
        else if (signature.Bytes() is not { } bytes || !key.Signed(signed.ToBeSigned, bytes))
            faults.Add(
                file,
                $"is niet met sleutel {key.Id} gezet onder het boomhoofd dat erin staat",
                $"was not set with key {key.Id} under the tree head that it holds"
            );
        else if (!signed.ToBeSigned.AsSpan().SequenceEqual(head.ToBeSigned))
            faults.Add(file, Other(signed, head));
        else
            return key;
        return null;
    }

    static Bilingual Other(TreeHead signed, TreeHead head) =>
        new(
            $"staat onder een ander boomhoofd: editie {signed.Edition}, {signed.TimeText}, {signed.Size} regels, {signed.RootText}; dit archief heeft editie {head.Edition}, {head.TimeText}, {head.Size} regels, {head.RootText}",
            $"stands under another tree head: edition {signed.Edition}, {signed.TimeText}, {signed.Size} entries, {signed.RootText}; this archive has edition {head.Edition}, {head.TimeText}, {head.Size} entries, {head.RootText}"
        );

    static Step Trusted(PublicKey key, TreeHead signed, string? trusted, Faults faults)
    {
        var told = new Bilingual(
            $"gezet met sleutel {key.Id} onder het hoofd van dit grootboek ({signed.Size} regels)",
            $"set with key {key.Id} under the head of this ledger ({signed.Size} entries)"
        );
        if (trusted is null)
            return faults.Step(
                "signature",
                Name,
                told,
                new(
                    "van wie die sleutel is, is niet nagegaan: geef met --trust de sleutel die de uitgever zelf bekendmaakt",
                    "whose key that is was not checked: give with --trust the key that the publisher itself makes known"
                )
            );
        var file = Path.GetFileName(trusted);
        if (KeyRing.Read(File.ReadAllBytes(trusted)) is not { } ring)
            faults.Add(
                file,
                "is geen openbare sleutel (PEM) en geen sleutelbos",
                "is no public key (PEM) and no key ring"
            );
        else if (ring.Trusted(key.Text, DateOnly.FromDateTime(signed.Time.UtcDateTime)) is null)
            faults.Add(
                file,
                $"sleutel {key.Id}, waarmee is getekend, staat er niet in, gold niet op {signed.TimeText} of is niet ingevoerd door een sleutel die toen gold",
                $"key {key.Id}, which signed, is not in it, was not valid on {signed.TimeText}, or was not introduced by a key that was valid then"
            );
        return faults.Step("signature", Name, told);
    }
}

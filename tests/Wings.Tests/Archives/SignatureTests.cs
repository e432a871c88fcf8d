using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Rekenschap.Host.Archiving;
using Rekenschap.Host.Signing;
using Rekenschap.Host.Verifying;
using Rekenschap.Wings.Tests.Contract;

namespace Rekenschap.Wings.Tests.Archives;

/// <summary>Who made an archive: the head of its ledger is signed, and the key goes back to one that the verifier has.</summary>
public sealed class SignatureTests : IDisposable
{
    readonly SigningKey key = SigningKey.Make();
    readonly SigningKey other = SigningKey.Make();

    public void Dispose()
    {
        key.Dispose();
        other.Dispose();
    }

    static string Written(byte[] bytes, string name = "file")
    {
        var to = Path.Combine(Folder.New(), name);
        File.WriteAllBytes(to, bytes);
        return to;
    }

    static string Trusting(SigningKey key) => Written(System.Text.Encoding.UTF8.GetBytes(key.Public.Pem), "key.pub");

    async Task<string> Published(params (string, string, string)[] changes) =>
        await PublishedEdition.Publish(PublishedEdition.Folder(changes), key);

    static async Task<Step> Signature(string archive, string signature, string? trust) =>
        (await Forged.Verify(archive, new(null, signature, trust))).Single(step => step.Code == "signature");

    [Fact]
    public async Task The_publishers_signature_holds_and_needs_no_key_that_the_signature_brings_along()
    {
        var to = await Published();
        var (archive, signature) = (Path.Combine(to, "publication.zip"), Path.Combine(to, "treehead.sig"));
        var held = await Signature(archive, signature, Trusting(key));
        Assert.Equal((StepOutcome.Holds, null), (held.Outcome, held.Beyond));
        var untrusted = await Signature(archive, signature, null);
        Assert.Equal(StepOutcome.Holds, untrusted.Outcome);
        Assert.Contains("whose key", untrusted.Beyond!.En, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_key_an_older_head_and_a_changed_signature_are_found()
    {
        var to = await Published();
        var (archive, signature) = (Path.Combine(to, "publication.zip"), Path.Combine(to, "treehead.sig"));
        Assert.Contains(
            "is not in it",
            Fault(await Signature(archive, signature, Trusting(other))),
            StringComparison.Ordinal
        );
        var head = new Forged(archive).Head;
        var resigned = Written(SignatureFile.Sign(head, other));
        Assert.Contains(
            "is not in it",
            Fault(await Signature(archive, resigned, Trusting(key))),
            StringComparison.Ordinal
        );
        var older = Written(SignatureFile.Sign(head with { Size = head.Size - 1 }, key));
        Assert.Contains(
            "another tree head",
            Fault(await Signature(archive, older, Trusting(key))),
            StringComparison.Ordinal
        );
        var read = SignatureFile.Read(File.ReadAllBytes(signature))!;
        var swapped = Written(CanonicalJson.Write(read with { Public = other.Public.Text }));
        Assert.Contains(
            "was not set with",
            Fault(await Signature(archive, swapped, Trusting(other))),
            StringComparison.Ordinal
        );
        var bytes = File.ReadAllBytes(signature);
        bytes[^20] ^= 1;
        Assert.NotEmpty((await Signature(archive, Written(bytes), Trusting(key))).Faults);
    }

    [Fact]
    public async Task A_publication_that_was_made_anew_from_other_values_is_found_by_signature_and_by_an_earlier_head()
    {
        var to = await Published();
        var forged = await PublishedEdition.Publish(
            PublishedEdition.Folder(("deliveries/all/OCW.csv", "gas,2022,100", "gas,2022,101")),
            other
        );
        var archive = Path.Combine(forged, "publication.zip");
        VerifyTests.AssertHolds(await Forged.Verify(archive));
        Assert.NotEmpty((await Signature(archive, Path.Combine(to, "treehead.sig"), Trusting(key))).Faults);
        Assert.NotEmpty((await Signature(archive, Path.Combine(forged, "treehead.sig"), Trusting(key))).Faults);
        var against = await Forged.Verify(archive, new(KeptHead.Read(Path.Combine(to, "treehead.json"))));
        Assert.Contains(
            "did not grow from",
            Fault(against.Single(step => step.Code == "against")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_old_key_keeps_its_heads_and_a_new_one_is_trusted_because_the_old_one_introduced_it()
    {
        var ring = new KeyRing([new(key.Public.Text, "2023-01-01", "2024-06-30")]).With(
            other.Public,
            "2024-06-01",
            null,
            key
        );
        Assert.Equal(ring.Write(), KeyRing.Read(ring.Write())!.Write());
        Assert.NotNull(ring.Trusted(key.Public.Text, new(2024, 5, 15)));
        Assert.Null(ring.Trusted(key.Public.Text, new(2024, 7, 1)));
        Assert.NotNull(ring.Trusted(other.Public.Text, new(2024, 7, 1)));
        Assert.Null(ring.Trusted(other.Public.Text, new(2024, 5, 15)));
    }

    [Fact]
    public void A_key_that_nobody_valid_introduced_is_not_trusted()
    {
        using var third = SigningKey.Make();
        var root = new KeyRing([new(key.Public.Text, "2023-01-01", "2024-05-31")]);
        Assert.Null(root.With(other.Public, "2024-06-01", null, key).Trusted(other.Public.Text, new(2024, 7, 1)));
        Assert.Null(root.With(other.Public, "2024-05-01", null, third).Trusted(other.Public.Text, new(2024, 7, 1)));
        var good = root.With(other.Public, "2024-05-01", "2024-05-20", key);
        Assert.NotNull(good.Trusted(other.Public.Text, new(2024, 5, 10)));
        var longer = new KeyRing([good.Keys[0], good.Keys[1] with { Until = null }]);
        Assert.Null(longer.Trusted(other.Public.Text, new(2024, 5, 10)));
        var alone = new KeyRing([good.Keys[0], good.Keys[1] with { Introduction = null }]);
        Assert.Null(alone.Trusted(other.Public.Text, new(2024, 5, 10)));
    }

    [Fact]
    public void A_key_opens_from_PEM_and_from_PKCS12_with_its_password_and_with_no_other()
    {
        Assert.Equal(key.Public.Id, SigningKey.Open(Written(Utf8(key.Pem(null))), null).Key!.Public.Id);
        var locked = Written(Utf8(key.Pem("open sesame")));
        Assert.Equal(key.Public.Id, SigningKey.Open(locked, "open sesame").Key!.Public.Id);
        var (none, problem) = SigningKey.Open(locked, "closed");
        Assert.Null(none);
        Assert.DoesNotContain("closed", problem!.En, StringComparison.Ordinal);
        using var pair = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var asked = new CertificateRequest("CN=publisher", pair, HashAlgorithmName.SHA256);
        using var certificate = asked.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(99));
        var p12 = Written(certificate.Export(X509ContentType.Pkcs12, "open sesame"));
        Assert.Equal(
            certificate.PublicKey.ExportSubjectPublicKeyInfo(),
            SigningKey.Open(p12, "open sesame").Key!.Public.Spki
        );
        Assert.Null(SigningKey.Open(p12, "closed").Key);
        Assert.NotNull(Rekenschap.Host.Signing.PublicKey.OfPem(certificate.ExportCertificatePem()));
    }

    [Fact]
    public void Keys_of_another_curve_or_kind_are_refused()
    {
        using var wide = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        Assert.Null(SigningKey.Open(Written(Utf8(wide.ExportPkcs8PrivateKeyPem())), null).Key);
        Assert.Null(Rekenschap.Host.Signing.PublicKey.OfPem(wide.ExportSubjectPublicKeyInfoPem()));
        using var rsa = RSA.Create(2048);
        Assert.Null(SigningKey.Open(Written(Utf8(rsa.ExportPkcs8PrivateKeyPem())), null).Key);
        Assert.Null(SigningKey.Open(Written([1, 2, 3]), "x").Key);
        Assert.Null(KeyRing.Read([1, 2, 3]));
    }

    [Fact]
    public void Salts_follow_from_the_signing_key_and_differ_from_key_to_key()
    {
        using var again = SigningKey.Open(Written(Utf8(key.Pem(null))), null).Key!;
        Assert.Equal(key.Salts().For("a"), again.Salts().For("a"));
        Assert.NotEqual(key.Salts().For("a"), other.Salts().For("a"));
    }

    [Fact]
    public void At_the_prompt_a_password_comes_from_a_file_or_the_environment_and_is_never_said()
    {
        var (edition, to) = (PublishedEdition.Folder(), Folder.New());
        var locked = Written(Utf8(key.Pem("open sesame")), "key.pem");
        var refused = Prompt.Run("build", edition, "--to", to, "--signing-key", locked, "--lang", "en");
        Assert.Equal(2, refused.Exit);
        Assert.Contains("REKENSCHAP_SIGNING_PASSWORD", refused.Error, StringComparison.Ordinal);
        var signed = Prompt.RunWith(
            new Dictionary<string, string> { ["REKENSCHAP_SIGNING_PASSWORD"] = "open sesame" },
            ["build", edition, "--to", to, "--signing-key", locked, "--lang", "en"]
        );
        Assert.True(signed.Exit == 0, signed.Output + signed.Error);
        Assert.Contains(key.Public.Id, signed.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("sesame", signed.Output + signed.Error, StringComparison.Ordinal);
        var archive = Path.Combine(to, "publication.zip");
        var verified = Prompt.Run(
            "verify",
            archive,
            "--signature",
            Path.Combine(to, "treehead.sig"),
            "--trust",
            Trusting(key),
            "--lang",
            "en"
        );
        Assert.True(verified.Exit == 0, verified.Output);
    }

    static byte[] Utf8(string text) => System.Text.Encoding.UTF8.GetBytes(text);

    static string Fault(Step step) => string.Join('\n', step.Faults.Select(fault => fault.Message.En));
}

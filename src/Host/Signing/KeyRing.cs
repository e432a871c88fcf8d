using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Rekenschap.Host.Archiving;

namespace Rekenschap.Host.Signing;

/// <summary>
/// The keys of a publisher through time. The first is trusted because whoever verifies got it in another way; each later
/// one because one that was valid at its beginning introduced it.
/// </summary>
internal sealed record KeyRing(ImmutableArray<RingKey> Keys)
{
    /// <summary>A ring as JSON, or one key or certificate as PEM; null for anything else.</summary>
    public static KeyRing? Read(byte[] bytes) =>
        PublicKey.OfPem(Encoding.UTF8.GetString(bytes)) is { } single
            ? new([new(single.Text, RingKey.Always)])
            : CanonicalJson.Read<KeyRing>(bytes, out _);

    /// <summary>The key that is trusted to have signed something of a day; null where there is none with this text.</summary>
    public RingKey? Trusted(string text, DateOnly day)
    {
        for (var i = 0; i < Keys.Length; i++)
            if (Keys[i].Public == text && Keys[i].IsValidOn(day) && IsIntroduced(i))
                return Keys[i];
        return null;
    }

    /// <summary>Whether a key goes back to the first through keys that stood before it.</summary>
    public bool IsIntroduced(int index) =>
        index == 0
        || (
            Keys[index].Introduction is { } introduction
            && Enumerable
                .Range(0, index)
                .Any(earlier =>
                    Keys[earlier].Public == introduction.By
                    && Keys[earlier].IsValidOn(Keys[index].FirstDay)
                    && IsIntroduced(earlier)
                    && Keys[earlier].Signed(Keys[index].ToBeSigned, introduction.Signature)
                )
        );

    /// <summary>With a new key, introduced by the old one.</summary>
    public KeyRing With(PublicKey added, string from, string? until, SigningKey by)
    {
        var open = new RingKey(added.Text, from, until);
        var signature = Convert.ToBase64String(by.Sign(open.ToBeSigned));
        return new(Keys.Add(open with { Introduction = new(by.Public.Text, signature) }));
    }

    public byte[] Write() => CanonicalJson.Write(this);
}

/// <summary>A key with the days on which it signs.</summary>
/// <param name="Public">In base64 (SubjectPublicKeyInfo).</param>
/// <param name="From">The first day, as 2024-05-15.</param>
/// <param name="Until">The last day; null for as long as nobody says otherwise.</param>
internal sealed record RingKey(string Public, string From, string? Until = null, KeyIntroduction? Introduction = null)
{
    public const string Always = "0001-01-01";

    internal DateOnly FirstDay => DayOf(From) ?? DateOnly.MaxValue;

    internal byte[] ToBeSigned =>
        Encoding.UTF8.GetBytes($"rekenschap-key-1\npublic {Public}\nfrom {From}\nuntil {Until ?? "-"}\n");

    public bool IsValidOn(DateOnly day) => FirstDay <= day && (Until is null || day <= DayOf(Until));

    public bool Signed(byte[] bytes, string signature)
    {
        var read = new byte[signature.Length];
        return Convert.TryFromBase64String(signature, read, out var length)
            && PublicKey.OfText(Public) is { } key
            && key.Signed(bytes, read[..length]);
    }

    public static DateOnly? DayOf(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
}

/// <summary>The statement by which one key introduced another.</summary>
/// <param name="By">The public key that signed it, in base64.</param>
/// <param name="Signature">Over the new key and its days, in base64.</param>
internal sealed record KeyIntroduction(string By, string Signature);

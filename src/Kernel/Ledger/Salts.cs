using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Rekenschap.Kernel.Ledger;

/// <summary>
/// Salts derived by HMAC-SHA256 from a key and a stable label, so that the same folder built with the same key gives
/// the same bytes. Whoever has the key can derive every salt: content is destroyed for good only when its salt cannot
/// be derived any more either, which is why a database draws its salts at random and keeps them beside the content.
/// </summary>
public sealed class Salts
{
    readonly byte[] key;
    readonly ImmutableDictionary<string, Salts> own = ImmutableDictionary<string, Salts>.Empty;

    /// <summary>Salts of a key, and of other keys for what has one of its own, which can be destroyed with it.</summary>
    /// <param name="own">Keys by subject.</param>
    /// <exception cref="ArgumentException">A key is shorter than 16 bytes.</exception>
    public Salts(ReadOnlySpan<byte> key, IReadOnlyDictionary<string, ImmutableArray<byte>> own)
        : this(key) =>
        this.own = own.ToImmutableDictionary(
            pair => pair.Key,
            pair => new Salts(pair.Value.AsSpan()),
            StringComparer.Ordinal
        );

    /// <summary>Salts of a key.</summary>
    /// <exception cref="ArgumentException">The key is shorter than 16 bytes.</exception>
    public Salts(ReadOnlySpan<byte> key)
    {
        if (key.Length < 16)
            throw new ArgumentException($"A key for salts has at least 16 bytes, not {key.Length}", nameof(key));
        this.key = key.ToArray();
    }

    /// <summary>
    /// Salts for an edition that is built without a key. They follow from the edition's code, which is no secret: what
    /// is committed to with them can be guessed. Good for trying out, not for confidential figures.
    /// </summary>
    public static Salts Trial(string editionCode) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes("rekenschap trial salts " + editionCode)));

    /// <summary>The salts of a subject: of its own key where it has one.</summary>
    public Salts Of(string subject) => own.GetValueOrDefault(subject, this);

    /// <summary>The salt (32 bytes) with a label; another label gives an unrelated salt.</summary>
    public byte[] For(string label) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(label));

    /// <summary>The salt of the content of a ledger entry.</summary>
    public byte[] ForEntry(long position, string kind, string subject) =>
        Of(subject).For(string.Create(CultureInfo.InvariantCulture, $"entry/{position}/{kind}/{subject}"));

    /// <summary>The salts of the observations of one acceptance, under a key of their own.</summary>
    public Salts ForObservations(string acceptance) => new(KeyForObservations(acceptance));

    /// <summary>
    /// The key from which the salts of all observations of one acceptance follow. Whoever has it opens the commitment to
    /// each of them, so it is told only where none of them is secret.
    /// </summary>
    public byte[] KeyForObservations(string acceptance) => Of(acceptance).For("observations/" + acceptance);

    /// <summary>
    /// What stands for a person in what is committed to: a commitment to the name, so that the content can be opened to
    /// anybody and the name cannot; "" for nobody.
    /// </summary>
    public string ForPerson(string name, string place) =>
        name == ""
            ? ""
            : Convert.ToHexStringLower(Commitment.To(For("person/" + place), Encoding.UTF8.GetBytes(name)).AsSpan());

    /// <summary>Writes the salt of a numbered thing.</summary>
    public void Write(int number, Span<byte> salt)
    {
        using var numbered = Numbered();
        numbered.Write(number, salt);
    }

    /// <summary>The quick way to the salts of very many numbered things; for one thread.</summary>
    internal NumberedSalts Numbered() => new(IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key));
}

/// <summary>Salts of numbered things: HMAC-SHA256 over the number's four bytes, the highest first.</summary>
sealed class NumberedSalts(IncrementalHash keyed) : IDisposable
{
    public void Write(int number, Span<byte> salt)
    {
        Span<byte> label = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(label, number);
        keyed.AppendData(label);
        keyed.GetHashAndReset(salt);
    }

    public void Dispose() => keyed.Dispose();
}

using System.Collections.Immutable;
using System.Security.Cryptography;

namespace Rekenschap.Access.Codes;

/// <summary>Codes on paper for who lost the phone: ten of 50 bits, each good once, kept as hashes.</summary>
static class RecoveryCodes
{
    const int Count = 10;

    /// <summary>As people copy them: <c>K7QF3-2MXWA</c>.</summary>
    public static ImmutableArray<string> New() =>
        [
            .. Enumerable
                .Range(0, Count)
                .Select(_ => Base32.Write(RandomNumberGenerator.GetBytes(7))[..10])
                .Select(code => code[..5] + "-" + code[5..]),
        ];

    public static string Kept(IEnumerable<string> codes) => string.Join(' ', codes.Select(Hash));

    /// <summary>What is kept once this code is used; null when it is none of them.</summary>
    public static string? Without(string kept, string code)
    {
        var hashes = kept.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return hashes.Contains(Hash(code)) ? string.Join(' ', hashes.Where(one => one != Hash(code))) : null;
    }

    static string Hash(string code) =>
        Secrets.HashOf("recovery:" + string.Concat(code.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant());
}

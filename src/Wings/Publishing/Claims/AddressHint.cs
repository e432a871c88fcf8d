using System.Text.RegularExpressions;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Claims;

/// <summary>Tells whoever writes addresses by hand which key of it is meant. Where a page has a field for it, it is left out.</summary>
static partial class AddressHint
{
    public static Bilingual At(Bilingual says, string keysNl, string? keysEn = null) =>
        new($"{says.Nl} (in het adres: {keysNl})", $"{says.En} (in the address: {keysEn ?? keysNl})");

    public static string Without(string says) => Hint().Replace(says, "");

    [GeneratedRegex(@" \((?:in het adres|in the address): [^()]*\)")]
    private static partial Regex Hint();
}

using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Drafts.FactCheck;

/// <summary>
/// Finds organisations that words name: by code, name or alias, as whole words, with their capitals ("financiën" is no
/// ministry), without regard to accents. Of names within one another the longest is meant.
/// </summary>
sealed class NamedOrganisations
{
    readonly ImmutableArray<(string Name, string Code)> names;

    public NamedOrganisations(Organisations organisations, DateOnly day) =>
        names = [
            .. organisations
                .All.Where(one => one.Kind != OrganisationKind.Government)
                .SelectMany(one => NamesOf(one, day).Select(name => (Name: Bare(name), one.Code)))
                .Where(one => one.Name.Length > 1 && char.IsUpper(one.Name[0]))
                .Distinct(),
        ];

    /// <summary>Of a body that bore several names, those of the day and its code.</summary>
    static IEnumerable<string> NamesOf(Organisation one, DateOnly day)
    {
        var then = one.TenureOn(day);
        return [one.Code, then.Name.Nl, then.Name.En, .. then.Aliases];
    }

    /// <summary>Codes, in no particular order, each once.</summary>
    public IEnumerable<string> In(string text)
    {
        var bare = Bare(text);
        var hits = names
            .SelectMany(one => Places(bare, one.Name).Select(at => (At: at, one.Name.Length, one.Code)))
            .ToList();
        return hits.Where(hit =>
                !hits.Exists(other =>
                    other.Length > hit.Length && other.At <= hit.At && other.At + other.Length >= hit.At + hit.Length
                )
            )
            .Select(hit => hit.Code)
            .Distinct(StringComparer.Ordinal);
    }

    static IEnumerable<int> Places(string text, string name)
    {
        for (
            var at = text.IndexOf(name, StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf(name, at + 1, StringComparison.Ordinal)
        )
            if (IsEdge(text, at - 1) && IsEdge(text, at + name.Length))
                yield return at;
    }

    static bool IsEdge(string text, int at) => at < 0 || at >= text.Length || !char.IsLetterOrDigit(text[at]);

    /// <summary>Without accents and with one space where there are several.</summary>
    static string Bare(string text)
    {
        var bare = new StringBuilder(text.Length);
        foreach (var letter in Letters.Apart(text, NormalizationForm.FormD))
            if (char.IsWhiteSpace(letter))
                bare.Append(bare.Length > 0 && bare[^1] == ' ' ? "" : " ");
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
                bare.Append(letter);
        return bare.ToString();
    }
}

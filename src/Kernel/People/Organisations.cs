using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Kernel.People;

/// <summary>The organisations of an edition through time, found by code or alias without regard to case, spaces and diacritics.</summary>
public sealed class Organisations
{
    readonly FrozenDictionary<string, Organisation> byCode;
    readonly ILookup<string, (Organisation Organisation, Tenure Tenure)> byName;
    readonly ILookup<string, Organisation> byParent;

    /// <summary>All organisations, in the order of the list. Codes must be unique; parents and successors must exist (the reader of the list sees to it).</summary>
    public Organisations(IEnumerable<Organisation> list, string root)
    {
        All = [.. list];
        Root = root;
        byCode = All.ToFrozenDictionary(o => o.Code, StringComparer.Ordinal);
        byName = All.SelectMany(o => o.Tenures.Select(tenure => (Organisation: o, Tenure: tenure)))
            .SelectMany(one =>
                one.Tenure.Aliases.Prepend(one.Organisation.Code).Select(Fold).Distinct().Select(name => (name, one))
            )
            .ToLookup(pair => pair.name, pair => pair.one, StringComparer.Ordinal);
        byParent = All.Where(o => o.Parent is not null).ToLookup(o => o.Parent!, StringComparer.Ordinal);
    }

    public ImmutableArray<Organisation> All { get; }

    /// <summary>Code of the organisation that stands for the whole.</summary>
    public string Root { get; }

    public Organisation? ByCode(string code) => byCode.GetValueOrDefault(code);

    /// <summary>The organisation with this code or alias, or null.</summary>
    public Organisation? Find(string codeOrAlias) =>
        byCode.GetValueOrDefault(codeOrAlias) ?? byName[Fold(codeOrAlias)].FirstOrDefault().Organisation;

    /// <summary>As <see cref="Find(string)"/>, but of bodies that bore an alias after one another the one that existed on the day.</summary>
    public Organisation? Find(string codeOrAlias, DateOnly day) =>
        byCode.GetValueOrDefault(codeOrAlias)
        ?? byName[Fold(codeOrAlias)].FirstOrDefault(one => one.Tenure.Includes(day)).Organisation
        ?? Find(codeOrAlias);

    /// <summary>All that bear this name: the one with this code alone, else those with this alias, in the order of the list.</summary>
    public IEnumerable<Organisation> Bearers(string codeOrAlias) =>
        byCode.TryGetValue(codeOrAlias, out var coded)
            ? [coded]
            : byName[Fold(codeOrAlias)].Select(one => one.Organisation).Distinct();

    public IEnumerable<Organisation> ChildrenOf(string code) => byParent[code];

    /// <summary>The organisation and all below it, parents before children.</summary>
    public IEnumerable<Organisation> Below(string code)
    {
        if (ByCode(code) is not { } top)
            yield break;
        yield return top;
        foreach (var child in ChildrenOf(code))
        foreach (var lower in Below(child.Code))
            yield return lower;
    }

    /// <summary>A name as it is compared: lower case, without spaces and diacritics.</summary>
    public static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var c in Letters.Apart(name, NormalizationForm.FormD))
            if (!char.IsWhiteSpace(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                folded.Append(char.ToLowerInvariant(c));
        return folded.ToString();
    }
}

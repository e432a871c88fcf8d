using System.Collections.Frozen;
using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.Catalogue;

/// <summary>All indicators, targets and code lists of an edition, in the order of their files.</summary>
public sealed class IndicatorCatalogue
{
    readonly FrozenDictionary<string, int> indexOf;

    public IndicatorCatalogue(
        IEnumerable<Indicator> indicators,
        IEnumerable<TargetFacts> targets,
        IEnumerable<CodeList> codeLists
    )
    {
        Indicators = [.. indicators];
        Targets = [.. targets];
        CodeLists = codeLists.ToImmutableDictionary(list => list.Code, StringComparer.Ordinal);
        indexOf = Indicators
            .Select((indicator, index) => (indicator.Code, index))
            .ToFrozenDictionary(pair => pair.Code, pair => pair.index, StringComparer.Ordinal);
    }

    public ImmutableArray<Indicator> Indicators { get; }

    public ImmutableArray<TargetFacts> Targets { get; }

    public ImmutableArray<ThemeFacts> Themes { get; init; } = [];

    /// <summary>By code; <c>organisation</c> and <c>period</c> are not among them.</summary>
    public ImmutableDictionary<string, CodeList> CodeLists { get; }

    public Indicator? Find(string code) => indexOf.TryGetValue(code, out var index) ? Indicators[index] : null;

    /// <summary>Position of an indicator in <see cref="Indicators"/>, or -1.</summary>
    public int IndexOf(string code) => indexOf.GetValueOrDefault(code, -1);
}

/// <summary>The members of a dimension through time.</summary>
public sealed record CodeList(string Code, ImmutableArray<CodeListMember> Members)
{
    public CodeListMember? Find(string code) => Members.FirstOrDefault(member => member.Code == code);
}

/// <summary>One member: a code with labels, a parent, and the days on which it is valid (both included).</summary>
public sealed record CodeListMember(
    string Code,
    Kernel.Values.Bilingual Name,
    string? Parent,
    DateOnly? ValidFrom,
    DateOnly? ValidTo,
    int Order
);

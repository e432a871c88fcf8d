using System.Collections.Immutable;
using Rekenschap.Figures.Indicators;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Figures.Deliverers;

/// <summary>What an organisation is and was: kind, days, parent, what it came from and became.</summary>
static class OrganisationFacts
{
    public static ImmutableArray<KeyFact> Of(Organisations all, Organisation one, Language language)
    {
        var facts = ImmutableArray.CreateBuilder<KeyFact>();
        facts.Add(new(OrganisationTexts.Kind.In(language), OrganisationTexts.KindOf(one.Kind).In(language)));
        facts.Add(new(OrganisationTexts.Exists.In(language), Exists(one, language)));
        if (one.Parent is not null && all.ByCode(one.Parent) is { } parent)
            facts.Add(new(OrganisationTexts.Parent.In(language), parent.Name.In(language)));
        if (Predecessors(all, one, language) is { Length: > 0 } from)
            facts.Add(new(OrganisationTexts.From.In(language), from));
        if (EarlierNames(one, language) is { Length: > 0 } names)
            facts.Add(new(OrganisationTexts.EarlierNames.In(language), names));
        if (PartsGiven(all, one, language) is { Length: > 0 } given)
            facts.Add(new(OrganisationTexts.Gave.In(language), given));
        if (!one.Successors.IsDefaultOrEmpty)
            facts.Add(
                new(
                    OrganisationTexts.Became.In(language),
                    string.Join(", ", one.Successors.Select(s => Share(all, s.Code, s.Share, language)))
                )
            );
        facts.Add(new(OrganisationTexts.Code.In(language), one.Code));
        if (one.Uri is not null)
            facts.Add(new(OrganisationTexts.Uri.In(language), one.Uri));
        return facts.ToImmutable();
    }

    /// <summary>"sinds 1 januari 2023", "tot en met 31 december 2022", or the whole time.</summary>
    public static string Exists(Organisation one, Language language)
    {
        var parts = new List<string>();
        if (one.ValidFrom is { } from)
            parts.Add(OrganisationTexts.Since(Both(from)).In(language));
        if (one.ValidTo is { } to)
            parts.Add(OrganisationTexts.Until(Both(to)).In(language));
        return parts.Count == 0 ? OrganisationTexts.Always.In(language) : string.Join(", ", parts);
    }

    static Bilingual Both(DateOnly day) => new(Days.Long(day, Language.Nl), Days.Long(day, Language.En));

    static string Predecessors(Organisations all, Organisation one, Language language) =>
        string.Join(
            ", ",
            all.All.Where(old => old.Code != one.Code)
                .SelectMany(old =>
                    old.Tenures.SelectMany(tenure => tenure.Successors)
                        .Where(s => s.Code == one.Code)
                        .Select(s => Share(all, old.Code, s.Share, language))
                )
                .Distinct()
        );

    /// <summary>Names that it no longer has, each with its last day.</summary>
    static string EarlierNames(Organisation one, Language language) =>
        string.Join(
            ", ",
            one.Tenures.Zip(one.Tenures.Skip(1))
                .Where(pair => pair.First.Name != pair.Second.Name && pair.First.ValidTo is not null)
                .Select(pair =>
                    $"{pair.First.Name.In(language)} ({OrganisationTexts.Until(Both(pair.First.ValidTo!.Value)).In(language)})"
                )
        );

    /// <summary>What went to others while it existed on, and what became of it each time but the last.</summary>
    static string PartsGiven(Organisations all, Organisation one, Language language) =>
        string.Join(
            ", ",
            one.Tenures.SkipLast(1)
                .SelectMany(tenure =>
                    tenure
                        .Successors.Where(s => s.Code != one.Code)
                        .Select(s =>
                            $"{Share(all, s.Code, s.Share, language)}, {OrganisationTexts.Until(Both(tenure.ValidTo!.Value)).In(language)}"
                        )
                )
        );

    public static string Share(Organisations all, string code, decimal share, Language language)
    {
        var name = all.ByCode(code)?.Name.In(language) ?? code;
        return share == 1 ? name : $"{name} ({Notation.Percent(share, 0, language)})";
    }
}

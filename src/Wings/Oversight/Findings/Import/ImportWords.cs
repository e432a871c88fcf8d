using System.Collections.Immutable;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Findings.Import;

/// <summary>The words of a closed set in a sheet: what they mean, as far as that is known, and what may be chosen for the others.</summary>
static class ImportWords
{
    /// <summary>What there is to choose from, by name; nothing where a cell holds no word of a closed set.</summary>
    public static ImmutableArray<(string Key, Bilingual Words)> Choices(ImportField field) =>
        field switch
        {
            ImportField.Severity => All<Severity>(FindingTexts.Of),
            ImportField.Domain => All<FindingDomain>(FindingTexts.Of),
            ImportField.Objection => [("yes", FindingTexts.Yes), ("no", FindingTexts.No)],
            ImportField.Marking => All<FindingMarking>(FindingTexts.Of),
            ImportField.Category => All<Expectation>(FindingTexts.Of),
            ImportField.State => All<FindingState>(FindingTexts.Of),
            ImportField.Opinion => All<InternalOpinion>(FindingTexts.Of),
            ImportField.Stage => All<MeasureStage>(FindingTexts.Of),
            ImportField.Status => All<MeasureStanding>(FindingTexts.Of),
            _ => [],
        };

    static ImmutableArray<(string, Bilingual)> All<T>(Func<T, Bilingual> words)
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(one => (one.ToString(), words(one)))];

    /// <summary>What departments write besides.</summary>
    public static ImmutableArray<(string Word, string Key)> Also(ImportField field) =>
        field switch
        {
            ImportField.Severity =>
            [
                ("ernstig", nameof(Severity.Serious)),
                ("EOV", nameof(Severity.Serious)),
                ("OV", nameof(Severity.Deficiency)),
                ("AP", nameof(Severity.Attention)),
                ("aandacht", nameof(Severity.Attention)),
            ],
            ImportField.Domain =>
            [
                ("IB", nameof(FindingDomain.Security)),
                ("autorisaties", nameof(FindingDomain.Authorisation)),
                ("inkoop", nameof(FindingDomain.Procurement)),
                ("personeel", nameof(FindingDomain.Personnel)),
                ("subsidies", nameof(FindingDomain.Subsidies)),
                ("voorschotten", nameof(FindingDomain.Advances)),
                ("archief", nameof(FindingDomain.Archive)),
                ("levenscyclus", nameof(FindingDomain.LifeCycle)),
                ("overige", nameof(FindingDomain.Other)),
            ],
            ImportField.Objection => [("j", "yes"), ("y", "yes"), ("n", "no"), ("x", "yes"), ("1", "yes"), ("0", "no")],
            ImportField.Marking =>
            [
                ("dep. v.", nameof(FindingMarking.Confidential)),
                ("departementaal vertrouwelijk", nameof(FindingMarking.Confidential)),
                ("vertrouwelijk", nameof(FindingMarking.Confidential)),
            ],
            ImportField.Category =>
            [
                ("opgelost", nameof(Expectation.Solved)),
                ("dit jaar", nameof(Expectation.ThisYear)),
                ("meerjarig", nameof(Expectation.Longer)),
                ("proactief", nameof(Expectation.Proactive)),
            ],
            ImportField.Status =>
            [
                ("loopt", nameof(MeasureStanding.UnderWay)),
                ("lopend", nameof(MeasureStanding.UnderWay)),
                ("afgerond", nameof(MeasureStanding.Ready)),
                ("klaar", nameof(MeasureStanding.Ready)),
                ("te laat", nameof(MeasureStanding.Late)),
                ("nog niet gestart", nameof(MeasureStanding.NotBegun)),
                ("gepland", nameof(MeasureStanding.NotBegun)),
            ],
            _ => [],
        };
}

using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Commitments;
using Rekenschap.Oversight.Findings;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Oversight.Maturity.Threads.Public;

/// <summary>The red threads that were asked for.</summary>
/// <param name="Models">Ways to see one model; null where no server answers.</param>
/// <param name="Csv">Null where no server answers.</param>
public sealed record PublicThreadsView(
    PageFrame Frame,
    FilterView? Models,
    ImmutableArray<ToldThreads> Threads,
    string? Csv
);

/// <summary>Those of one model and year.</summary>
/// <param name="Breaks">What is said of a year that may not be held against the one before; null for others.</param>
public sealed record ToldThreads(
    string Id,
    string Title,
    string Text,
    string Released,
    bool Invented,
    TableView Numbers,
    string? Breaks
);

/// <summary>Builds the public page in one language.</summary>
sealed class PublicThreadViews(PublicationSite site, ThreadsRegister register, Language language)
{
    public const string ModelKey = "model";

    /// <param name="model">Which is shown alone; empty for all.</param>
    public PublicThreadsView Page(string model)
    {
        var frame = site.Frame(MaturityPaths.Public, language, In(PublicThreadTexts.Title), Section.None);
        var page = frame.ToPlace(MaturityPaths.Public);
        var query = model.Length == 0 ? "" : $"&{ModelKey}={Uri.EscapeDataString(model)}";
        return new(
            frame,
            site.Served ? Models(page, model) : null,
            [.. Shown(model).Select(Told)],
            site.Served ? $"{page}?format=csv{query}" : null
        );
    }

    public IEnumerable<PublicThreads> Shown(string model) =>
        register.All.Where(one => model.Length == 0 || FindingFilter.KeyOf(one.Model) == model);

    string In(Bilingual text) => text.In(language);

    FilterView Models(string page, string asked) =>
        new(
            In(MaturityTexts.Model),
            [
                new(In(PublicThreadTexts.All), asked.Length == 0 ? null : page),
                .. Enum.GetValues<MaturityModel>()
                    .Select(one => new FilterChoice(
                        In(MaturityTexts.Of(one)),
                        FindingFilter.KeyOf(one) == asked ? null : $"{page}?{ModelKey}={FindingFilter.KeyOf(one)}"
                    )),
            ]
        );

    ToldThreads Told(PublicThreads one)
    {
        var id = $"{FindingFilter.KeyOf(one.Model)}-{MaturityTexts.Number(one.Year)}";
        return new(
            id,
            In(ThreadTexts.TitleOf(one.Model, one.Year)),
            one.Text,
            In(PublicThreadTexts.Released(MaturityTexts.Named(one.ReleasedOn))),
            one.Invented,
            ToldTable.Of("told-" + id, one.Model, one.Year, one.Lines, language),
            MaturityAverages.BreaksAt(one.Model, one.Year) ? In(Assess.AssessmentTexts.Break) : null
        );
    }
}

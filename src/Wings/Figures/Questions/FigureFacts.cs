using System.Collections.Immutable;
using Rekenschap.Figures.Questions.Cells;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Api;
using Rekenschap.Ui.Page;

namespace Rekenschap.Figures.Questions;

/// <summary>Says figures as the API says them. A suppressed one has no value and no reason.</summary>
static class FigureFacts
{
    public const string NotInvented = "none";

    public static FigureItem Of(ApiCall call, FigureQuestion question, Coordinate at, Figure figure) =>
        new(
            at.Period.ToString(),
            at.Organisation,
            at.Members,
            Plain(figure.Value),
            QuestionWording.Code(figure.Status),
            new(figure.Coverage.Covered, figure.Coverage.Expected),
            figure.Sufficient,
            figure.Status == FigureStatus.Suppressed ? null : figure.Reason,
            LinksOf(call, question, at)
        );

    /// <summary>Without trailing zeros, as files have it.</summary>
    public static decimal? Plain(decimal? value) => value / 1.0000000000000000000000000000m;

    /// <summary>How much was made up: <c>none</c>, <c>parts</c>, <c>all</c>, or <c>edition</c> where only that says so.</summary>
    public static string InventedWord(EditionFacts edition, IndicatorFacts indicator) =>
        QuestionWording.InventedWord(edition, indicator) ?? NotInvented;

    public static string InventedWord(CellPlan plan) =>
        InventedWord(plan.Edition.Edition, plan.Edition.Indicator(plan.Question.Indicator)!);

    static FigureLinks LinksOf(ApiCall call, FigureQuestion question, Coordinate at)
    {
        var asked = AddressOf(question, at);
        return new(
            new(call.Facts.Href($"/figures/{question.Indicator}/lineage?{asked}")),
            new(call.Facts.Href($"/figures/{question.Indicator}/history?{asked}")),
            new(call.Facts.SiteHref(SitePaths.Figure(question.Indicator)))
        );
    }

    /// <summary>The question that asks for exactly this figure.</summary>
    static string AddressOf(FigureQuestion question, Coordinate at)
    {
        List<string> parts = [$"period={at.Period}", $"organisation={Uri.EscapeDataString(at.Organisation)}"];
        parts.AddRange(at.Members.Select(one => $"member={Uri.EscapeDataString($"{one.Key}:{one.Value}")}"));
        if (question.As == AsOf.Now)
            parts.Add("as=now");
        if (question.KnownAt is { } day)
            parts.Add($"knownAt={day:yyyy-MM-dd}");
        return string.Join('&', parts);
    }
}

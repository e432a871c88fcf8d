using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Page;

namespace Rekenschap.Figures.AnnualReports.Record;

/// <summary>Takes what an annual report says out of a form; what is wrong is told at its field.</summary>
static class SentReport
{
    public const string Dated = "dated";
    public const string Cells = "cells";
    public const int MostLetters = 120;

    public static string Value(IndicatorFacts one) => $"value.{one.Code}";

    public static string Step(IndicatorFacts one) => $"step.{one.Code}";

    public static string Where(IndicatorFacts one) => $"where.{one.Code}";

    /// <summary>The form as it is first shown.</summary>
    public static FormState Filled(AnnualReport? report, IEnumerable<IndicatorFacts> indicators, Language language)
    {
        if (report is null)
            return FormState.With();
        var filled = new List<(string, string?)> { (Dated, Days.Machine(report.Dated)) };
        foreach (var one in indicators)
            if (report.Of(one.Code) is { } figure)
                filled.AddRange([
                    (Value(one), ReportedNumber.Write(figure, one, language)),
                    (Step(one), ReportedNumber.Said(figure.Step)),
                    (Where(one), figure.Reference),
                ]);
        return FormState.With([.. filled]);
    }

    public static ImmutableArray<ReportedFigure> Read(
        FormState form,
        IReadOnlyList<IndicatorFacts> indicators,
        Language language
    )
    {
        var pasted = PastedReport.Read(form.Typed(Cells), indicators);
        foreach (var complaint in pasted.Wrong)
            form.Wrong(Cells, complaint);
        var figures = ImmutableArray.CreateBuilder<ReportedFigure>();
        foreach (var one in indicators)
            if (pasted.Lines.TryGetValue(one.Code, out var line))
                Add(figures, one, language, line, says => form.Wrong(Cells, says), says => form.Wrong(Cells, says));
            else
                Add(
                    figures,
                    one,
                    language,
                    new(form[Value(one)], form[Where(one)], form[Step(one)]),
                    says => form.Wrong(Value(one), says),
                    says => form.Wrong(Where(one), says)
                );
        return figures.ToImmutable();
    }

    static void Add(
        ImmutableArray<ReportedFigure>.Builder figures,
        IndicatorFacts indicator,
        Language language,
        ReportLine line,
        Action<Bilingual> wrongValue,
        Action<Bilingual> wrongPlace
    )
    {
        if (line.Value.Length == 0 && line.Where.Length == 0)
            return;
        (decimal Value, decimal Step) read = default;
        var complaint =
            line.Value.Length == 0
                ? RecordTexts.NoValue
                : ReportedNumber.Read(line.Value, line.Step, indicator, language, out read);
        if (complaint is not null)
            wrongValue(RecordTexts.At(indicator.Name, complaint));
        else if (line.Where.Length is 0 or > MostLetters)
            wrongPlace(RecordTexts.At(indicator.Name, RecordTexts.NoPlace(MostLetters)));
        else
            figures.Add(new(indicator.Code, read.Value, read.Step, line.Where));
    }
}

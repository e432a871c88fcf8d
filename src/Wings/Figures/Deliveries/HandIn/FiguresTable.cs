using System.Collections.Immutable;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Figures.Deliveries.HandIn;

/// <summary>Values of a file beside what was accepted before it, in the order of the file.</summary>
sealed class FiguresTable(WorkedEdition edition, ReadDelivery delivery, Language language)
{
    public const int Most = 300;

    /// <param name="id">Of the table on its page.</param>
    /// <param name="empty">What is said where there are none.</param>
    public TableView Of(string id, ImmutableArray<DeliveredChange> changes, Bilingual caption, Bilingual empty) =>
        new(
            id,
            caption.In(language),
            [
                new(HandInTexts.Indicator.In(language)),
                new(HandInTexts.Organisation.In(language)),
                new(HandInTexts.Period.In(language)),
                new(HandInTexts.Value.In(language), true),
                new(HandInTexts.Was.In(language), true),
                new(HandInTexts.Before.In(language), true),
                new(HandInTexts.Change.In(language), true),
                new(HandInTexts.Cell.In(language)),
            ],
            [.. changes.Take(Most).Select(Line)],
            empty.In(language)
        );

    Row Line(DeliveredChange change)
    {
        var (indicator, organisation) = edition.NamesOf(change.Now);
        var measure = Measure.Of(indicator, language);
        var members = string.Concat(change.Members.Select(pair => $", {pair.Value}"));
        return new([
            new($"{indicator.Name.In(language)} ({measure.UnitName}){members}"),
            new(organisation.Code),
            new(Days.Short(change.Now.Period, language)),
            IsWithdrawn(change) ? new(HandInTexts.Withdrawn.In(language)) : Value(change.Now, measure),
            Value(change.Was, measure),
            Value(change.Before, measure),
            Difference(change, measure),
            new(delivery.Write(change.Now.Place)),
        ]);
    }

    /// <summary>Whether accepting it takes back what was accepted, because the file says that there is no figure.</summary>
    public static bool IsWithdrawn(DeliveredChange change) =>
        change is { Now: { HasValue: false, Confidential: false }, Was.HasValue: true };

    /// <summary>In full: who typed it must be able to see that it is what was typed.</summary>
    static Cell Value(Observation? one, Measure measure) =>
        one is { HasValue: true } known ? new(Full(known.Value, measure)) : Cell.Of(null);

    static string Full(decimal value, Measure measure) =>
        Notation.WriteFull(measure.IsRatio ? value * 100 : value, measure.Language);

    /// <summary>Against what it replaces; where it replaces nothing, against the period before, in per cent.</summary>
    Cell Difference(DeliveredChange change, Measure measure)
    {
        if (!change.Now.HasValue)
            return Cell.Of(null);
        if (change.Was is { HasValue: true } was)
            return was.Value == change.Now.Value
                ? Cell.Of(null)
                : new(Signed(Full(change.Now.Value - was.Value, measure)));
        if (change.Before is not { HasValue: true, Value: not 0 } before)
            return Cell.Of(null);
        var share = (change.Now.Value - before.Value) / Math.Abs(before.Value);
        return new(Signed(new Measure("ratio", 1, language).WithUnit(share)));
    }

    /// <summary>A difference, with its sign.</summary>
    public static string Signed(string number) => char.IsAsciiDigit(number[0]) ? "+" + number : number;
}

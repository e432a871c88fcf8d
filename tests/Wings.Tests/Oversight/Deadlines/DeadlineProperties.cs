using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Kernel.Deadlines;

namespace Rekenschap.Wings.Tests.Oversight.Deadlines;

/// <summary>What holds of every phrase, made or typed, on every day of writing.</summary>
public sealed class DeadlineProperties
{
    static readonly string[] Bounds = ["", "in ", "voor ", "vóór ", "uiterlijk ", "voor het eind van ", "nog voor "];

    static readonly string[] Parts =
    [
        "begin",
        "medio",
        "eind",
        "de eerste helft",
        "het tweede kwartaal",
        "Q4",
        "het voorjaar",
        "de zomer",
        "het najaar",
        "de winter",
        "maart",
        "begin mei",
        "eind december",
        "1 januari",
        "29 februari",
        "31 december",
        "de loop",
        "",
    ];

    static readonly string[] Years =
    [
        "",
        " 2019",
        " 2020",
        " van 2024",
        " van dit jaar",
        " volgend jaar",
        " nog dit jaar",
    ];

    static Gen<DateOnly> Days => Gen.Choose(0, 20_000).Select(new DateOnly(1990, 1, 1).AddDays);

    static Gen<string> Made =>
        from bound in Gen.Elements(Bounds)
        from part in Gen.Elements(Parts)
        from year in Gen.Elements(Years)
        select (bound + part + year).Trim();

    static Gen<string> Typed => ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "");

    [Fact]
    public void A_window_begins_on_the_day_of_writing_or_later_and_does_not_end_before_it_begins() =>
        Prop.ForAll(
                Gen.Zip(Gen.OneOf(Made, Typed), Days).ToArbitrary(),
                one =>
                    ReadDeadline.Of(one.Item1, one.Item2) is not { Window: { } window }
                    || (window.From >= one.Item2 && window.Until >= window.From)
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void There_is_a_window_exactly_where_the_outcome_says_so_and_a_rule_wherever_words_were_known() =>
        Prop.ForAll(
                Gen.Zip(Gen.OneOf(Made, Typed), Days).ToArbitrary(),
                one =>
                {
                    var read = ReadDeadline.Of(one.Item1, one.Item2);
                    return (read.Outcome == DeadlineOutcome.Window) == read.Window.HasValue
                        && (read.Outcome == DeadlineOutcome.Unknown) == (read.Rule is null)
                        && (read.Rule is null || ReadDeadline.Rules.Any(rule => rule.Name == read.Rule.Name));
                }
            )
            .QuickCheckThrowOnFailure();

    /// <summary>Whoever promises later never has to be ready earlier, where no year is named.</summary>
    [Fact]
    public void The_last_day_never_goes_back_when_the_paper_is_of_a_later_day() =>
        Prop.ForAll(
                Gen.Zip(
                        Gen.Zip(Gen.Elements(Bounds), Gen.Elements(Parts.Where(part => part.Length > 0))),
                        Gen.Zip(Days, Gen.Choose(0, 800))
                    )
                    .ToArbitrary(),
                one =>
                {
                    var phrase = one.Item1.Item1 + one.Item1.Item2;
                    var early = ReadDeadline.Of(phrase, one.Item2.Item1).Window?.Until;
                    var late = ReadDeadline.Of(phrase, one.Item2.Item1.AddDays(one.Item2.Item2)).Window?.Until;
                    return early is null ? late is null : late >= early;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Capitals_diacritics_and_blanks_change_nothing() =>
        Prop.ForAll(
                Gen.Zip(Made, Days).ToArbitrary(),
                one =>
                    ReadDeadline.Of(one.Item1, one.Item2)
                    == ReadDeadline.Of(
                        "  " + one.Item1.ToUpperInvariant().Replace(" ", "  ", StringComparison.Ordinal) + ".",
                        one.Item2
                    )
            )
            .QuickCheckThrowOnFailure();
}

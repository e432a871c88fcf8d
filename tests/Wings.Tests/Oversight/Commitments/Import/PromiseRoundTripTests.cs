using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Figures.Templates.Books;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Commitments;
using Rekenschap.Oversight.Commitments.Import;
using Rekenschap.Oversight.Import;
using Rekenschap.Ui.Page;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Oversight.Commitments.Import;

/// <summary>The list that is taken along comes back as no change at all, and so does a sheet that was taken over before.</summary>
public sealed class PromiseRoundTripTests
{
    static readonly DateOnly Today = PromiseSheetTests.Today;

    static readonly Gen<string> Text = Gen.Elements(
        "Het plan",
        "=SOM(A1)",
        "-5% en @iets",
        "'t Plan; \"anders\"",
        "Ὀδυσσεύς, naïef",
        "a\u00A0b  c"
    );

    static Gen<Commitment> One(int number) =>
        from ministry in Gen.Elements("M1", "M2")
        from subject in Text
        from words in Text
        from paper in Gen.Elements("31 490, nr. 338", "36 200 VII, nr. 34", "brief van 2 april", "-1")
        from day in Gen.Choose(-400, 0)
        from days in Gen.Choose(0, 400)
        from fate in Gen.Choose(0, 3)
        from promiser in Gen.Elements(Promiser.Minister, Promiser.StateSecretary)
        select Become(
            new()
            {
                Id = new(Guid.CreateVersion7()),
                Number = number,
                Organisation = ministry,
                By = promiser,
                To = Chamber.Senate,
                Subject = $"{subject} {number}",
                Words = $"{words} {number}.",
                Paper = paper,
                PaperDate = Today.AddDays(day),
                Phrase = days % 2 == 0 ? "zo spoedig mogelijk" : "",
                From = days % 3 == 0 ? null : Today.AddDays(day),
                Until = days % 3 == 0 ? null : Today.AddDays(day + days),
                Rule = "",
                Invented = true,
                Publisher = "FIN",
            },
            fate
        );

    static Commitment Become(Commitment one, int fate)
    {
        if (fate == 1)
            Assert.Null(one.Keep(OfficeDatabases.By("who", one.Organisation, Role.Supplier), 1, Today, "Brief"));
        if (fate == 2)
            Assert.Null(one.Withdraw(OfficeDatabases.By("who", one.Organisation, Role.Controller), 1, Today, "Niet"));
        if (fate == 3 && one.Number > 1)
            Assert.Null(one.Link(OfficeDatabases.By("who", "FIN", Role.Coordinator), 1, 1));
        return one;
    }

    static Arbitrary<Commitment[]> Registers =>
        (
            from many in Gen.Choose(1, 25)
            from all in Enumerable
                .Range(1, many)
                .Select(One)
                .Aggregate(
                    Gen.Constant(ImmutableArray<Commitment>.Empty),
                    (before, next) => from list in before from one in next select list.Add(one)
                )
            select all.ToArray()
        ).ToArbitrary();

    static readonly Func<Commitment, CommitmentLine> Line = CommitmentLine.Of.Compile();

    static PromisePlan Plan(ImmutableArray<SentRow> rows, IReadOnlyCollection<Commitment> all) =>
        PlanPromises.Of(ReadPromises.Of(rows, PromiseSheets.Guess(rows)), new(["M1"], all, [], Today));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_was_exported_comes_back_as_no_change(bool csv) =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(60),
            Prop.ForAll(
                Registers,
                all =>
                {
                    var lines = all.Select(Line).ToList();
                    var bytes = csv
                        ? CommitmentExport.Csv(lines, Today)
                        : PlainBook.Ods("promises", Language.Nl, Today, CommitmentExport.Rows(lines, Today));
                    var sheet = PromiseSheetTests.Files.ReadSheet(bytes);
                    Assert.Null(sheet.Problem?.Nl);
                    var plan = Plan(sheet.Rows, all);
                    Assert.Equal([], plan.Faults.Select(one => $"{one.Place} {one.Says.En}"));
                    Assert.Equal([], plan.Notes.Select(one => $"{one.Place} {one.Says.En}"));
                    Assert.Empty(plan.Changes);
                    Assert.Equal(all.Select(one => (int?)one.Number), plan.Steps.Select(step => step.Other));
                }
            )
        );

    /// <summary>Whatever of a sheet is taken over, the next time all of that is known and nothing of it is entered again.</summary>
    [Fact]
    public void A_second_time_nothing_of_the_same_sheet_is_new() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(60),
            Prop.ForAll(
                Registers,
                all =>
                {
                    var lines = all.Select(one =>
                            $"{one.Organisation};minister;{Quoted(one.Subject)};{Quoted(one.Words)};{Quoted(one.Paper)};{Days.Machine(one.PaperDate)};{one.Phrase}"
                        )
                        .Prepend("Ministerie;Bewindspersoon;Onderwerp;Toezegging;Stuk;Datum;Termijn")
                        .ToArray();
                    var rows = PromiseSheetTests.Rows(lines);
                    var first = PlanPromises.Of(
                        ReadPromises.Of(rows, PromiseSheets.Guess(rows)),
                        new(["M1", "M2"], [], [], Today)
                    );
                    Assert.Equal([], first.Faults.Select(one => $"{one.Place} {one.Says.En}"));
                    Assert.Equal(all.Length, first.Changes.Count());
                    var kept = first.Steps.Select((step, at) => PromiseSheetTests.Kept(step, at + 1)).ToList();
                    var second = PlanPromises.Of(
                        ReadPromises.Of(rows, PromiseSheets.Guess(rows)),
                        new(["M1", "M2"], kept, [], Today)
                    );
                    Assert.Equal([], second.Faults.Select(one => $"{one.Place} {one.Says.En}"));
                    Assert.Equal([], second.Notes.Select(one => $"{one.Place} {one.Says.En}"));
                    Assert.Empty(second.Changes);
                    Assert.Equal(all.Length, second.Count(PromiseOutcome.Known));
                }
            )
        );

    static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}

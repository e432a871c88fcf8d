using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Counts;
using Rekenschap.Oversight.Maturity;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Oversight.Counts;

/// <summary>What is counted of levels and pentests: of all departments together, and never where it is of a few.</summary>
public sealed class CountMaturityTests
{
    static readonly string[] Seven = ["AZ", "BZ", "BZK", "FIN", "OCW", "SZW", "VWS"];

    static OfferAsked Asked(string root = "Rijk", string period = "2022..2024") =>
        new(
            [],
            Period.Parse(period),
            [new("Rijk", null, Bilingual.Same("Rijk"), OrganisationKind.Government, null, null, null, [], [])],
            root,
            new(2024, 2, 16)
        );

    static Assessment At(string department, int year, params int[] levels)
    {
        var one = new Assessment
        {
            Id = new(Guid.CreateVersion7()),
            Model = MaturityModel.Security,
            Year = year,
            Department = department,
            Organisation = department,
            By = "ADR",
            Publisher = "BZK",
            Invented = true,
            Topics = [new(MaturityTopic.Governance, [.. levels]), new(MaturityTopic.Organisation, [1])],
            EnteredBy = "somebody",
        };
        Assert.Null(one.Agree(OfficeDatabases.By("another", department, Role.Controller), 1));
        return one;
    }

    static List<OfferedFigure> Of(params Assessment[] all) => [.. CountMaturity.Of(all, Asked())];

    static OfferedFigure One(IEnumerable<OfferedFigure> all, string indicator, params (string, string)[] members) =>
        all.Single(one =>
            one.Indicator == indicator
            && members.All(member => one.At.Members.Contains(new(member.Item1, member.Item2)))
        );

    [Fact]
    public void Each_organisation_weighs_alike_and_the_average_is_rounded_once()
    {
        var all = Of([.. Seven.Select((code, i) => i == 0 ? At(code, 2023, 5, 5, 5, 5) : At(code, 2023, 1 + (i % 3)))]);
        // 5, then 2, 3, 1, 2, 3, 1: seventeen sevenths.
        var governance = One(all, CountMaturity.Topics, ("volwassenheid_onderwerp", "governance"));
        Assert.Equal((2.4m, "Rijk"), (governance.Value, governance.At.Organisation));
        // Over all topics: the first (5 + 5 + 5 + 5 + 1) / 5, the others half of their level and 1.
        var whole = One(all, CountMaturity.Average, ("volwassenheid", "informatiebeveiliging"));
        Assert.Equal(1.9m, whole.Value);
        Assert.Equal(
            (7m, 7m),
            (One(all, CountMaturity.Departments).Value, One(all, CountMaturity.Organisations).Value)
        );
        Assert.Equal(7, whole.Rows.Length);
        Assert.All(whole.Rows, row => Assert.Matches(@"^maturity/[0-9a-f-]+@2$", row.ToString()));
        Assert.All(all, one => Assert.False(one.IsOpen));
    }

    [Fact]
    public void Numbers_by_level_are_given_where_none_of_them_is_small()
    {
        var large = Of([.. Seven.Select((code, i) => At(code, 2023, i < 3 ? 1 : 2))]);
        decimal?[] Levels(List<OfferedFigure> all) =>
            [
                .. all.Where(one =>
                        one.Indicator == CountMaturity.TopicLevels
                        && one.At.Members["volwassenheid_onderwerp"] == "governance"
                    )
                    .Select(one => one.Value),
            ];
        Assert.Equal([3, 4, 0, 0, 0], Levels(large));
        var small = Of([.. Seven.Select((code, i) => At(code, 2023, i < 2 ? 1 : 2))]);
        Assert.Equal([null, null, null, null, null], Levels(small));
        Assert.NotNull(One(small, CountMaturity.Topics, ("volwassenheid_onderwerp", "governance")).Value);
        // Where all are at one level there is a number, and nobody outside may see it.
        var alike = One(small, CountMaturity.Topics, ("volwassenheid_onderwerp", "organisatie"));
        Assert.Equal((null, false, 7), (alike.Value, alike.NothingEntered, alike.Rows.Length));
    }

    [Fact]
    public void A_year_without_assessments_a_year_that_is_not_over_and_a_collection_of_ministries_get_nothing()
    {
        Assessment[] all = [.. Seven.Select((code, i) => At(code, i < 6 ? 2023 : 2024, 1 + (i % 2)))];
        Assert.Equal([2023], Of(all).Select(one => one.At.Period.Start.Year).Distinct());
        Assert.Equal(
            [6m],
            Of(all).Where(one => one.Indicator == CountMaturity.Departments).Select(one => one.Value!.Value)
        );
        Assert.Empty(CountMaturity.Of(all, Asked(root: "Elders")));
        Assert.Empty(Of());
        // What was not measured has no figure: it is no zero.
        Assert.DoesNotContain(
            Of(all),
            one => one.At.Members.TryGetValue("volwassenheid_onderwerp", out var topic) && topic == "risicomanagement"
        );
    }

    [Fact]
    public void Nothing_is_counted_that_the_red_threads_do_not_show_to_others() =>
        Prop.ForAll(
                Gen.Choose(1, 5).ArrayOf().Where(levels => levels.Length is > 0 and < 20).ToArbitrary(),
                levels =>
                {
                    Assessment[] all = [.. levels.Select((level, i) => At($"D{i / 2}", 2023, level))];
                    var shown = RedThreads.Of(
                        MaturityModel.Security,
                        2023,
                        [.. all.Select(one => one.AsMeasured)],
                        seesAll: false
                    );
                    var counted = Of(all);
                    return One(counted, CountMaturity.Average).Value == shown.Whole.Average?.Rounded
                        && One(counted, CountMaturity.Organisations).Value == shown.Whole.Organisations
                        && counted
                            .Where(one => one.Indicator == CountMaturity.Levels)
                            .Select(one => one.Value)
                            .SequenceEqual(shown.Whole.ByLevel.Select(one => (decimal?)one))
                        && (
                            shown.Whole.Average is not null
                            || counted.TrueForAll(one =>
                                one.Value is null || one.At.Members.ContainsKey("volwassenheid_onderwerp")
                            )
                        );
                }
            )
            .QuickCheckThrowOnFailure();

    static Pentest Test(string department, int found, int? open = null)
    {
        var one = new Pentest
        {
            Id = new(Guid.CreateVersion7()),
            Department = department,
            Object = "Portaal",
            On = new(2023, 3, 1),
            Found = new(0, 0, found, 0),
            RetestBy = new(2023, 6, 1),
            Publisher = "BZK",
            Invented = true,
        };
        if (open is { } left)
            Assert.Null(
                one.Retest(OfficeDatabases.By("who", department, Role.Supplier), 1, new(2023, 5, 1), new(0, 0, left, 0))
            );
        return one;
    }

    static decimal?[] Numbers(params Pentest[] all) => [.. CountPentests.Of(all, Asked()).Select(one => one.Value)];

    [Fact]
    public void Pentests_their_findings_and_what_of_those_was_solved_are_counted_together()
    {
        Pentest[] all = [.. Seven.Select(code => Test(code, 4, 1))];
        Assert.Equal([7, 28, 28, 21], Numbers(all));
        Assert.All(CountPentests.Of(all, Asked()), one => Assert.All(one.Rows, row => Assert.Equal(2, row.Revision)));
        Assert.Empty(Numbers());
    }

    [Fact]
    public void No_number_of_pentests_is_that_of_a_few_nor_is_what_is_left_of_it()
    {
        Assert.Equal([null, null, null, null], Numbers([.. Seven.Take(4).Select(code => Test(code, 4, 1))]));
        // Six were tested again: what is not yet solved of the seventh would be the difference.
        Assert.Equal([7, 28, null, null], Numbers([.. Seven.Select((code, i) => Test(code, 4, i > 0 ? 1 : null))]));
        // Nearly all of what was found was found at one.
        Assert.Equal([7, null, null, null], Numbers([.. Seven.Select((code, i) => Test(code, i == 0 ? 90 : 1, 0))]));
    }
}

using System.Collections.Immutable;
using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.IctCosts;
using Rekenschap.Portfolio.IctCosts.Work;
using Rekenschap.Ui.Forms;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Portfolio.IctCosts;

/// <summary>The rules of ICT costs, without pages.</summary>
public sealed class IctCostTests
{
    static IctCostReturn New(AccountingSystem system = AccountingSystem.CashCommitment, int year = 2023) =>
        new()
        {
            Id = new(Guid.CreateVersion7()),
            Year = year,
            Ministry = "FIN",
            System = system,
            Publisher = "BZK",
            Invented = true,
        };

    static readonly ImmutableArray<StatedCost> Lines =
    [
        new("Nieuw", CostCategory.Renewal, 10m),
        new("Beheer", CostCategory.Maintenance, 30m),
    ];

    static IctCostReturn Public(AccountingSystem system, int year = 2023) =>
        New(system, year).TakeOver(Lines, "Naar eigen inzicht", new(year + 1, 5, 1));

    static Act By(string who, string organisation, Role role) => OfficeDatabases.By(who, organisation, role);

    /// <summary>Every member of the wing that is given, gives or holds costs: none has to do with both systems.</summary>
    [Fact]
    public void There_is_nothing_that_adds_costs_of_one_system_to_costs_of_the_other()
    {
        var (cash, accrual) = (typeof(Cost<CashCommitment>), typeof(Cost<Accrual>));
        Assert.False(cash.IsAssignableFrom(accrual) || accrual.IsAssignableFrom(cash));
        const BindingFlags all =
            BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance;
        foreach (var type in new[] { cash, accrual })
        {
            var adds = Assert.Single(type.GetMethods(all), method => method.Name == "op_Addition");
            Assert.Equal([type, type], adds.GetParameters().Select(one => one.ParameterType));
            Assert.DoesNotContain(type.GetMethods(all), method => method.Name is "op_Implicit" or "op_Explicit");
        }
        var methods = typeof(Cost<>)
            .Assembly.GetTypes()
            .Append(cash)
            .Append(accrual)
            .SelectMany(type => type.GetMethods(all))
            .ToList();
        Assert.True(methods.Count > 1000);
        Assert.DoesNotContain(
            methods,
            method =>
            {
                var types = method.GetParameters().Select(one => one.ParameterType).Append(method.ReturnType).ToList();
                return types.Contains(cash) && types.Contains(accrual);
            }
        );
    }

    [Fact]
    public void A_return_is_read_under_its_own_system_and_no_other()
    {
        var one = Public(AccountingSystem.Accrual);
        Assert.Equal(10m, one.As<Accrual>().Of(CostCategory.Renewal).Euro);
        Assert.Throws<InvalidOperationException>(() => one.As<CashCommitment>());
    }

    [Fact]
    public void Who_wrote_it_does_not_check_it_and_who_checked_it_does_not_publish_it()
    {
        var one = New();
        Assert.Equal("ict_costs.filled", one.Check(By("a", "FIN", Role.Controller), 1)?.Code);
        Assert.Null(one.Write(By("a", "FIN", Role.Supplier), 1, Lines, "Naar eigen inzicht"));
        Assert.Equal("ict_costs.four_eyes", one.Check(By("a", "FIN", Role.Controller), 2)?.Code);
        Assert.Equal("ict_costs.of_another", one.Check(By("b", "OCW", Role.Controller), 2)?.Code);
        Assert.Null(one.Check(By("b", "FIN", Role.Controller), 2));
        foreach (var who in new[] { "a", "b" })
            Assert.Equal("ict_costs.four_eyes", one.Publish(By(who, "BZK", Role.Coordinator), 3, default)?.Code);
        Assert.False(one.IsPublic);
        Assert.Null(one.Publish(By("c", "BZK", Role.Coordinator), 3, new(2024, 5, 1)));
        Assert.Equal((1, true), (one.PublicVersion, one.IsPublic));
        // While the next version is written the public one stays.
        Assert.Null(one.Begin(By("a", "FIN", Role.Supplier), 4));
        Assert.Null(one.Write(By("a", "FIN", Role.Supplier), 5, [Lines[0]], "Anders"));
        Assert.Equal((2, "Naar eigen inzicht"), (one.PublicLines.Length, one.PublicExplained));
    }

    [Fact]
    public void Every_state_takes_the_verbs_of_its_rows_and_no_other()
    {
        foreach (var state in Enum.GetValues<CostState>())
        foreach (var verb in Enum.GetValues<CostVerb>())
        foreach (var role in Enum.GetValues<Role>())
        {
            var one = New();
            Assert.Null(one.Write(By("a", "FIN", Role.Supplier), 1, Lines, "Zo"));
            if (state >= CostState.Checked)
                Assert.Null(one.Check(By("b", "FIN", Role.Controller), 2));
            if (state == CostState.Published)
                Assert.Null(one.Publish(By("c", "BZK", Role.Coordinator), 3, new(2024, 5, 1)));
            var act = By("d", role == Role.Coordinator ? "BZK" : "FIN", role);
            var refused = verb switch
            {
                CostVerb.Write => one.Write(act, one.Revision, Lines, "Zo"),
                CostVerb.Check => one.Check(act, one.Revision),
                CostVerb.Recall => one.Recall(act, one.Revision, "omdat"),
                CostVerb.Return => one.Return(act, one.Revision, "omdat"),
                CostVerb.Publish => one.Publish(act, one.Revision, new(2024, 5, 1)),
                _ => one.Begin(act, one.Revision),
            };
            var row = CostWorkflow.Rows.Row(state, verb);
            Assert.Equal(row is not null && row.Permission == role, refused is null);
        }
    }

    [Theory]
    [InlineData("Werkplekken; vernieuwing; 1.250.000", Language.Nl, "1250000")]
    [InlineData("Plekken; kantoor; Beheer en onderhoud; € 12,50", Language.Nl, "12.5")]
    [InlineData("Workplaces; maintenance; 1,250,000", Language.En, "1250000")]
    [InlineData("Workplaces; beheer en onderhoud; 1.5", Language.En, "1.5")]
    [InlineData("Werkplekken; onderhoud; 1.250.000", Language.Nl, null)]
    [InlineData("Werkplekken; vernieuwing; -5", Language.Nl, null)]
    [InlineData("; vernieuwing; 5", Language.Nl, null)]
    [InlineData("Werkplekken 5", Language.Nl, null)]
    [InlineData("Werkplekken; vernieuwing; 999.999.999.999", Language.Nl, "999999999999")]
    [InlineData("Werkplekken; vernieuwing; 1.000.000.000.000", Language.Nl, null)]
    [InlineData("Werkplekken; vernieuwing; 9.999.999.999.999.999.999.999.999.999", Language.Nl, null)]
    public void A_line_is_item_category_and_amount(string line, Language language, string? euro)
    {
        var form = FormState.With(("lines", line));
        var read = ReadCosts.Lines(form, language);
        Assert.Equal(euro is not null, form.Good);
        Assert.Equal(euro, read.IsEmpty ? null : Notation.Plain(read[0].Euro));
    }

    [Fact]
    public void What_a_form_shows_is_read_again_as_it_was() =>
        Prop.ForAll<(uint Cents, bool New)[], bool>(
                (made, dutch) =>
                {
                    ImmutableArray<StatedCost> lines =
                    [
                        .. made.Take(IctCostReturn.MostLines)
                            .Select(
                                (one, i) =>
                                    new StatedCost(
                                        $"Post {i}; deel",
                                        one.New ? CostCategory.Renewal : CostCategory.Maintenance,
                                        one.Cents / 100m
                                    )
                            ),
                    ];
                    var language = dutch ? Language.Nl : Language.En;
                    var form = FormState.With(("lines", ReadCosts.Said(lines, language)));
                    return ReadCosts.Lines(form, language).SequenceEqual(lines) && (form.Good || lines.IsEmpty);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Figures_have_the_system_in_their_code_and_rest_on_the_version_that_was_published()
    {
        var books = new IctCostBooks(
            new([Public(AccountingSystem.CashCommitment).As<CashCommitment>()]),
            new([Public(AccountingSystem.Accrual, 2022).As<Accrual>()])
        );
        var asked = new OfferAsked(
            CountIctCosts.All,
            Period.Parse("2022..2024"),
            [
                One("Rijk", OrganisationKind.Government),
                One("FIN", OrganisationKind.Ministry),
                One("OCW", OrganisationKind.Ministry),
            ],
            "Rijk",
            new(2024, 2, 16)
        );
        var counted = CountIctCosts.Of(books, asked).ToList();
        Assert.Equal(4, CountIctCosts.All.Count);
        Assert.Equal(
            [
                "portfolio_ict_costs_accrual_maintenance FIN 2022 30 ict-costs/2022/FIN/accrual@1",
                "portfolio_ict_costs_accrual_renewal FIN 2022 10 ict-costs/2022/FIN/accrual@1",
                "portfolio_ict_costs_cash_maintenance FIN 2023 30 ict-costs/2023/FIN/cash@1",
                "portfolio_ict_costs_cash_renewal FIN 2023 10 ict-costs/2023/FIN/cash@1",
            ],
            counted
                .Select(one =>
                    $"{one.Indicator} {one.At.Organisation} {one.At.Period} {one.Value} {Assert.Single(one.Rows)}"
                )
                .Order(StringComparer.Ordinal)
        );
    }

    static Organisation One(string code, OrganisationKind kind) =>
        new(code, null, Bilingual.Same(code), kind, null, null, null, [], []);
}

using System.Diagnostics;
using Rekenschap.Figures.Questions;
using Rekenschap.Figures.Secrecy;
using Rekenschap.Host.Building;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Wings.Tests.Demonstration;
using Rekenschap.Wings.Tests.Figures.Questions;

namespace Rekenschap.Wings.Tests.Figures.Secrecy;

/// <summary>What keeping secrets costs, in counted steps: the same on every machine, however busy it is.</summary>
public sealed class WorkTests
{
    /// <summary>Every year of secrets of an edition, each once.</summary>
    static List<YearOfSecrets> All(EditionFigures figures) =>
        [
            .. figures
                .Indicators.Select((facts, index) => (facts.Code, Index: index))
                .Where(one => figures.Secrets.Concerns(one.Index))
                .SelectMany(one =>
                    figures
                        .Periods(one.Code)
                        .Select(period => Period.Containing(period.Start, Frequency.Year))
                        .Distinct()
                        .Select(year => figures.Secrets.Of(one.Index, year))
                )
                .Distinct(ReferenceEqualityComparer.Instance)
                .Cast<YearOfSecrets>(),
        ];

    [Fact]
    public void The_demonstration_pays_little_for_its_secrets()
    {
        var build = new EditionBuild(Example.Edition);
        build.ReadFigures();
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        var years = All(build.Read.Figures!);
        var spent = Process.GetCurrentProcess().TotalProcessorTime - before;
        TestContext.Current.SendDiagnosticMessage(
            $"Secrets of the demonstration: {spent.TotalMilliseconds:F0} ms of processor"
        );
        Assert.NotEmpty(years);
        Assert.InRange(years.Sum(one => one.Work), 0, 200_000_000);
    }

    /// <summary>Small numbers in three crossed breakdowns of many organisations, with all their totals.</summary>
    static EditionFigures Awkward(int organisations)
    {
        var random = new Random(7);
        string[] ages = [.. Enumerable.Range(0, 8).Select(one => $"a{one}")];
        string[] grades = [.. Enumerable.Range(0, 8).Select(one => $"g{one}")];
        var trial = new TrialEdition().List("age", string.Join(' ', ages)).List("grade", string.Join(' ', grades));
        for (var i = 0; i < organisations; i++)
            trial.Organisation($"O{i}");
        trial.Indicator("staff", dimensions: "organisation age grade", minimumCell: 10).Collection("staff", "2023");
        for (var i = 0; i < organisations; i++)
            trial.Delivery(
                $"O{i}",
                [
                    .. from age in ages
                    from grade in grades
                    select $"staff 2023 age={age} grade={grade} {random.Next(0, 60)}",
                ]
            );
        return trial.Build();
    }

    [Theory]
    [InlineData(3, false)]
    [InlineData(12, false)]
    [InlineData(60, true)]
    public void An_awkward_table_is_settled_or_closed_within_a_bounded_number_of_steps(int organisations, bool closed)
    {
        var figures = Awkward(organisations);
        var known = figures.AsKnown(null);
        var year = Assert.Single(All(figures));
        Assert.InRange(year.Work, 1, 2 * Attack.MostWork);
        if (!closed)
            return;
        Assert.Equal(FigureStatus.Suppressed, known.At("staff", new(Period.Parse("2023"), "Rijk")).Status);
        Assert.Equal(FigureStatus.Suppressed, known.At("staff", new(Period.Parse("2023"), "O1")).Status);
    }
}

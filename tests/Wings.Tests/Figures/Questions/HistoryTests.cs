using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Wings.Tests.Figures.Editions;

namespace Rekenschap.Wings.Tests.Figures.Questions;

public sealed class HistoryTests : IDisposable
{
    readonly SmallEdition edition = new();

    public HistoryTests()
    {
        edition.Write(
            "catalogue/all.yaml",
            """
            indicators:
              - { code: gas, name: Gas, unit: m3, frequency: year, aggregate: sum }
              - { code: double_gas, name: Dubbel, unit: m3, formula: 2 * gas }
            """
        );
        edition.Deliver("FIN", "2022 1000", "2023 900").Deliver("OCW", "2022 500", "2023 500");
        edition.Write("deliveries/energy/FIN.2.csv", "indicator,period,value,note\ngas,2023,950,meter was vervangen\n");
        edition.Deliver("FIN.3", "2023 940");
        edition.Write(
            "deliveries/energy/received.csv",
            """
            organisation,number,received,accepted,submitted_by,approved_by,let_pass,reason
            FIN,1,2024-02-10,2024-02-12,s1,c1,,
            FIN,2,2024-06-01,2024-06-03,s1,c1,,herstel
            FIN,3,2024-07-01,2024-07-02,s1,c1,,afrekening ontvangen
            OCW,1,2024-02-14,2024-02-15,s2,c2,,
            """
        );
    }

    public void Dispose() => edition.Dispose();

    static string Told(FigureStep step) =>
        $"{step.Since:yyyy-MM-dd} {step.Figure.Value} {(step.IsCorrection ? "corrected" : "new")} "
        + string.Join(
            ", ",
            step.Causes.Select(one =>
                $"{one.After.DeliveredBy}.{one.After.DeliveryNumber} {one.Before?.Value}>{one.After.Value} {one.Reason}".Trim()
            )
        );

    [Fact]
    public void A_total_tells_what_it_was_and_is_since_when_by_whom_and_why() =>
        Assert.Equal(
            [
                "2024-02-12 900 new FIN.1 >900",
                "2024-02-15 1400 new OCW.1 >500",
                "2024-06-03 1450 corrected FIN.2 900>950 meter was vervangen",
                "2024-07-02 1440 corrected FIN.3 950>940 afrekening ontvangen",
            ],
            edition.Read().Figures!.History("gas", new(Period.Year(2023), "Rijk")).Select(Told)
        );

    [Fact]
    public void A_derived_figure_changes_with_what_it_rests_on() =>
        Assert.Equal(
            ["2024-02-12 1800", "2024-06-03 1900", "2024-07-02 1880"],
            edition
                .Read()
                .Figures!.History("double_gas", new(Period.Year(2023), "FIN"))
                .Select(step => $"{step.Since:yyyy-MM-dd} {step.Figure.Value}")
        );

    [Fact]
    public void What_was_not_corrected_has_one_step_and_what_was_never_known_none()
    {
        var figures = edition.Read().Figures!;
        Assert.Single(figures.History("gas", new(Period.Year(2022), "FIN")));
        Assert.Empty(figures.History("gas", new(Period.Year(2021), "FIN")));
        Assert.Throws<KeyNotFoundException>(() => figures.History("nothing", new(Period.Year(2021), "FIN")));
    }

    [Fact]
    public void Every_moment_can_be_asked_for()
    {
        var figures = edition.Read().Figures!;
        Assert.Equal([new(2024, 2, 12), new(2024, 2, 15), new(2024, 6, 3), new(2024, 7, 2)], figures.Moments);
        Assert.Equal(
            [900, 1400, 1450, 1440],
            figures.Moments.Select(day => figures.AsKnown(day).At("gas", new(Period.Year(2023), "Rijk")).Value)
        );
    }

    [Fact]
    public void The_answer_names_organisation_and_role_and_no_person()
    {
        var question = new FigureQuestion("gas", Period.Year(2023), [], new(2024, 6, 30), AsOf.Then);
        var (history, problem) = HistoryQuestion.Ask(question, edition.Read().Figures!);
        Assert.Null(problem);
        var csv = HistoryAnswer.Csv(history!);
        Assert.Equal(
            "gas,2023,2024-06-03,1450,A,100%,FIN,data supplier,energy,2,meter was vervangen",
            csv.TrimEnd().Split('\n')[^1]
        );
        Assert.DoesNotContain("2024-07-02", csv, StringComparison.Ordinal);
        string[] forms = [csv, HistoryAnswer.Json(history!), HistoryAnswer.Plain(history!, Language.Nl)];
        Assert.All(forms, text => Assert.DoesNotMatch(@"\b[sc][12]\b", text));
        Assert.Contains("FIN (aanleveraar), energy, aanlevering 2, 1 cel: meter was vervangen", forms[2]);
        Assert.Contains("\"value\": 1450", forms[1], StringComparison.Ordinal);
    }
}

using Rekenschap.Portfolio.Foreign.Cells;
using Rekenschap.Portfolio.Foreign.Faults;

namespace Rekenschap.Wings.Tests.Portfolio.Foreign;

/// <summary>The project list of the federal IT Dashboard of the United States after others cleaned it: what they mended is gone, what they left or brought in is found.</summary>
public sealed class StatesTests
{
    [Fact]
    public void All_projects_are_read_and_each_fault_is_counted()
    {
        var reading = Returns.States();
        Assert.Equal(2467, reading.Series.Count());
        Assert.Equal(2467, reading.Identities.Length);
        Assert.Equal(
            "day_month_swapped 226, department_unknown 203, department_unlike_code 203, end_before_start 22, id_thousands 29, line_ends_lf 2468, number_exponent 66, number_leap 27, number_scale 2, row_without_values 17, spaces_around 22, start_outside_year 28, text_entity 58, variance_differs 1",
            reading.FaultsOf(2012)
        );
        reading.LosesNothing();
    }

    [Fact]
    public void What_the_cleaning_took_away_is_not_found_again()
    {
        var reading = Returns.States();
        FaultCode[] gone =
        [
            FaultCode.LineAboveHeading,
            FaultCode.EmptyRow,
            FaultCode.TotalRow,
            FaultCode.EnteredInError,
            FaultCode.DuplicateRow,
            FaultCode.DuplicateId,
            FaultCode.Misaligned,
            FaultCode.NumberMark,
            FaultCode.NumberThousands,
        ];
        Assert.All(gone, code => Assert.Equal(0, reading.Count(code)));
    }

    [Fact]
    public void The_cost_of_all_is_what_the_source_tells_and_what_is_doubtful_is_apart()
    {
        var costs = Returns
            .States()
            .Series.Select(one => one.Project[ForeignField.WholeLife])
            .Where(value => value.IsGiven)
            .ToList();
        Assert.Equal(92_336.08m, Math.Round(costs.Sum(value => value.Number!.Value), 2));
        Assert.Equal((29, 2450), (costs.Count(value => value.IsDoubtful), costs.Count));
    }

    [Fact]
    public void An_agency_whose_name_was_cleaned_into_another_is_known_by_its_code()
    {
        var reading = Returns.States();
        Assert.Equal(
            203,
            reading.Series.Count(one => one.Project.Department == "United States Department of Veterans Affairs")
        );
        Assert.Equal(26, reading.Series.Select(one => one.Project.Department).Distinct().Count());
    }

    [Fact]
    public void A_start_with_day_and_month_swapped_stays_as_published_and_is_doubted()
    {
        var reading = Returns.States();
        var swapped = reading.Faults.Where(fault => fault.Code == FaultCode.DayMonthSwapped).ToList();
        Assert.All(swapped, fault => Assert.Equal(FaultDone.Doubted, fault.Done));
        Assert.Contains(
            swapped,
            fault => fault.Written == "2011-01-10" && fault.Says.En.EndsWith("2011-10-01", StringComparison.Ordinal)
        );
    }
}

using System.Collections.Immutable;
using Rekenschap.Portfolio.Activities;

namespace Rekenschap.Portfolio.Demonstration;

/// <summary>What is settled of a made-up activity before its story is written: money, months and how it stands.</summary>
/// <param name="Place">From 0, among all.</param>
/// <param name="Steps">Of each recalibration: how much the estimate moved (in units of 100,000 euro) and by how many months the end did.</param>
/// <param name="Units">Initial estimate, in units of 100,000 euro.</param>
/// <param name="Months">Initial duration.</param>
/// <param name="Elapsed">Months from its start to the day for which it was reported.</param>
/// <param name="Reported">That day.</param>
sealed record DemoPlan(
    int Place,
    ActivityStatus Status,
    ImmutableArray<(int Units, int Months)> Steps,
    int Units,
    int Months,
    int Elapsed,
    DateOnly Reported,
    bool HasAdvice
)
{
    public int CurrentUnits => Units + Steps.Sum(step => step.Units);

    public int CurrentMonths => Months + Steps.Sum(step => step.Months);

    public DateOnly Start => Reported.AddMonths(-Elapsed);
}

/// <summary>
/// The plans of a portfolio whose totals are those that were known in January 2024: 121 running and 4 in reorientation,
/// 247 finished, 18 cancelled; of what is live 5.17 billion euro initially and 6.14 now, 5.3 years on average, 45 with
/// an advice of the Adviescollege.
/// </summary>
static class DemoPlans
{
    public const int Live = 125;
    public const int Finished = 247;
    public const int Cancelled = 18;

    /// <summary>All amounts are whole units of it, in euro.</summary>
    public const int Unit = 100_000;

    const int InitialUnits = 51_700;
    const int CurrentUnits = 61_400;
    const int TotalMonths = 7_950;
    const int LeastUnits = 50;

    static readonly ImmutableArray<int> InReorientation = [17, 48, 79, 110];

    /// <summary>How often each of twenty is recalibrated.</summary>
    static readonly ImmutableArray<int> Often = [0, 1, 0, 2, 0, 1, 0, 3, 0, 1, 0, 2, 0, 1, 4, 0, 1, 3, 0, 2];

    public static ImmutableArray<DemoPlan> All()
    {
        var dice = new DemoDice(20_240_115);
        return [.. OfLive(dice), .. Enumerable.Range(Live, Finished + Cancelled).Select(place => Ended(dice, place))];
    }

    static IEnumerable<DemoPlan> OfLive(DemoDice dice)
    {
        ImmutableArray<int> often = [.. Enumerable.Range(0, Live).Select(i => Often[i % Often.Length])];
        var months = Months(dice, often);
        ImmutableArray<int> weights = [.. often.Select(_ => Weight(dice))];
        var initial = DemoDice.ShareOut(InitialUnits - (Live * LeastUnits), weights);
        // Of some that were recalibrated once the estimate fell, though not below the border.
        ImmutableArray<int> falls =
        [
            .. often.Select(
                (times, i) => times == 1 && i % 12 == 1 && initial[i] > 10 ? (initial[i] + LeastUnits) / 12 : 0
            ),
        ];
        ImmutableArray<int> grows =
        [
            .. often.Select((times, i) => falls[i] > 0 ? 0 : times * (initial[i] + LeastUnits)),
        ];
        var growth = DemoDice.ShareOut(CurrentUnits - InitialUnits + falls.Sum(), grows);
        for (var i = 0; i < Live; i++)
        {
            var reported = new DateOnly(2023, 2, 14).AddDays(dice.Throw(305));
            reported = reported.AddDays(-Math.Max(0, reported.Day - 28));
            var slips = Slips(dice, often[i]);
            var least = 5 + (often[i] * 6);
            yield return new(
                i,
                InReorientation.Contains(i) ? ActivityStatus.Reorientation : ActivityStatus.Running,
                [.. Split(growth[i] - falls[i], often[i]).Zip(slips)],
                initial[i] + LeastUnits,
                months[i] - slips.Sum(),
                least + dice.Throw(Math.Max(1, months[i] - 12 - least)),
                reported,
                i * 45 % Live < 45
            );
        }
    }

    /// <summary>Current durations that add up exactly, each long enough for its recalibrations.</summary>
    static int[] Months(DemoDice dice, ImmutableArray<int> often)
    {
        int[] months = [.. often.Select(times => 30 + (times * 14) + dice.Throw(48))];
        for (var i = 0; months.Sum() != TotalMonths; i = (i + 1) % Live)
            if (months.Sum() < TotalMonths)
                months[i]++;
            else if (months[i] > 24 + (often[i] * 12))
                months[i]--;
        return months;
    }

    static DemoPlan Ended(DemoDice dice, int place)
    {
        var times = Often[place % Often.Length];
        var slips = Slips(dice, times);
        var months = 18 + (times * 9) + dice.Throw(30);
        var units = LeastUnits + Weight(dice);
        var finished = place < Live + Finished;
        return new(
            place,
            finished ? ActivityStatus.Finished : ActivityStatus.Cancelled,
            [.. Split(units * times * (5 + dice.Throw(20)) / 100, times).Zip(slips)],
            units,
            months - slips.Sum(),
            finished ? months : Math.Max(6 + (times * 6), months - 9),
            new DateOnly(2017, 1, 10).AddMonths(dice.Throw(82)),
            place % 9 == 0
        );
    }

    /// <summary>Many small ones, few that are very large.</summary>
    static int Weight(DemoDice dice)
    {
        var luck = dice.Throw(100);
        return luck switch
        {
            < 55 => 20 + dice.Throw(150),
            < 85 => 150 + dice.Throw(400),
            < 96 => 500 + dice.Throw(900),
            _ => 1_500 + dice.Throw(2_000),
        };
    }

    static ImmutableArray<int> Slips(DemoDice dice, int times) =>
        [.. Enumerable.Range(0, times).Select(_ => dice.Throw(8) == 0 ? 0 : 2 + dice.Throw(10))];

    static IEnumerable<int> Split(int total, int parts) =>
        Enumerable.Range(0, parts).Select(i => (total * (i + 1) / parts) - (total * i / parts));
}

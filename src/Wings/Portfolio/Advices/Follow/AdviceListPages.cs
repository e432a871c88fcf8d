using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Advices.Enter;
using Rekenschap.Portfolio.Register;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Portfolio.Advices.Follow;

/// <summary>The advices that somebody may know of, narrowed by the address and as a file; and what should have been registered.</summary>
sealed class AdviceListPages(AdviceDesk desk)
{
    /// <summary>Who sees to it that what has to be registered is.</summary>
    static readonly Permission Watchers = Permission.Of(Role.Coordinator, Role.Adviser);

    public void Map(WorkRoutes work)
    {
        var group = work.Group(AdvicePaths.Root, AdviceSight.Readers)
            .Get("", Show)
            .Get("advices.csv", call => Take(call, "csv"));
        if (desk.Sheet is not null)
            group.Get("advices.ods", call => Take(call, "ods"));
        work.Group(AdvicePaths.Root, Watchers).Get("unregistered", Unregistered);
    }

    async Task<IResult> Show(WorkCall call)
    {
        var frame = call.Frame(AdviceTexts.Title);
        var filter = AdviceFilter.Of(call.Asked);
        var list = new AdviceList(await desk.Seen(call), filter, Words(call, frame));
        var (from, query) = (AdviceList.FromOf(call.Asked("from")), filter.Query());
        return call.Page<AdvicesPage>(
            new AdvicesView(
                frame,
                [.. Ways(call, frame)],
                list.Filters,
                list.Table(from),
                list.Next(from),
                frame.To(AdvicePaths.Root + "/advices.csv") + query,
                desk.Sheet is null ? null : frame.To(AdvicePaths.Root + "/advices.ods") + query,
                list.Shown.Any(one => one.Advice.Invented)
            )
        );
    }

    static IEnumerable<(string, string)> Ways(WorkCall call, WorkFrame frame)
    {
        if (AdviceSight.IsCollege(call.Who))
            yield return (frame.To(AdvicePaths.New), frame.In(AdviceFormTexts.New));
        if (call.Who.Is(Role.Coordinator))
            yield return (frame.To(AdvicePaths.Quote), frame.In(AdviceFormTexts.Quote));
        if (Watchers.Allows(call.Who))
            yield return (frame.To(AdvicePaths.Unregistered), frame.In(AdviceListTexts.Unregistered));
    }

    static AdviceListWords Words(WorkCall call, WorkFrame frame) =>
        new(
            call.Language,
            frame.To(AdvicePaths.Root),
            code => AdviceDesk.NameOf(call, code),
            number => frame.To(AdvicePaths.Of(number)),
            one => AdviceSight.ReadsWords(call.Who, one),
            Inside: true
        );

    async Task<IResult> Take(WorkCall call, string kind)
    {
        var list = new AdviceList(
            await desk.Seen(call),
            AdviceFilter.Of(call.Asked),
            Words(call, call.Frame(AdviceTexts.Title))
        );
        var who = call.Who;
        bool Reads(IctAdvice one) => AdviceSight.ReadsWords(who, one);
        return kind == "csv"
            ? Results.File(AdviceExport.Csv(list.Shown, Reads), "text/csv; charset=utf-8", "advices.csv")
            : Results.File(
                desk.Sheet!("advices", call.Language, call.Clock.Today, AdviceExport.Rows(list.Shown, Reads)),
                "application/vnd.oasis.opendocument.spreadsheet",
                "advices.ods"
            );
    }

    async Task<IResult> Unregistered(WorkCall call)
    {
        var today = call.Clock.Today;
        await using var db = desk.Database.Open();
        var register = await PortfolioRegister.Read(db, today, call.Stop);
        var missed = AdviceDuty.Missed(register.All, await AdviceLines.Registered(db, call.Stop), today.Year);
        var frame = call.Frame(AdviceListTexts.Unregistered);
        return call.Page<UnregisteredPage>(new UnregisteredView(frame, Table(call, frame, missed)));
    }

    static TableView Table(WorkCall call, WorkFrame frame, ImmutableArray<Activity> missed) =>
        new(
            "unregistered",
            frame.In(Register.ActivityTexts.Count(missed.Length)),
            [
                new(frame.In(AdviceTexts.Activity)),
                new(frame.In(AdviceTexts.Ministry)),
                new(frame.In(AdviceListTexts.Costs), Numeric: true),
                new(frame.In(AdviceListTexts.Papers)),
            ],
            [
                .. missed.Select(one => new Row([
                    new(Name(one, frame), Link: LinkTo(call, frame, one)) { Lang = "nl" },
                    new(frame.In(AdviceDesk.NameOf(call, one.Ministry))),
                    new(frame.In(CostWords.Millions(Estimate.Of(one.Facts, call.Clock.Today.Year).CurrentEuro!.Value))),
                    new(frame.In(one.Facts.HasAcIctAdvice ? AdviceListTexts.SaysAdvice : AdviceListTexts.SaysNone)),
                ])),
            ],
            Empty: frame.In(AdviceListTexts.Everything)
        );

    static string Name(Activity one, WorkFrame frame) =>
        one.Invented ? $"{one.Name} ({frame.In(AdviceTexts.Invented).ToLowerInvariant()})" : one.Name;

    /// <summary>The college has no page of the register, and reads the public one; what is not on the dashboard has none.</summary>
    static string? LinkTo(WorkCall call, WorkFrame frame, Activity one) =>
        ActivitySight.Readers.Allows(call.Who) ? frame.To(ActivityPaths.Of(one.Number))
        : Scope.IsOnDashboard(one) ? frame.To(Dashboard.DashboardPaths.Of(one))
        : null;
}

/// <summary>The advices that were asked for.</summary>
/// <param name="Ways">What else the visitor may do, with where.</param>
/// <param name="Next">Link to those that follow; null where none do.</param>
/// <param name="Invented">Whether any of them was made up.</param>
public sealed record AdvicesView(
    WorkFrame Frame,
    ImmutableArray<(string Link, string Words)> Ways,
    ImmutableArray<FilterView> Filters,
    TableView Advices,
    string? Next,
    string Csv,
    string? Ods,
    bool Invented
);

/// <summary>What has to be registered with the college and was not.</summary>
public sealed record UnregisteredView(WorkFrame Frame, TableView Activities);

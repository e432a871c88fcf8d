using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;

namespace Rekenschap.Ui.Work;

/// <summary>What waits for whoever signed in, the first due first.</summary>
public sealed record MyWorkView(WorkFrame Frame, ImmutableArray<Waiting> Waiting);

/// <summary>The page on which everybody begins: what every wing has waiting.</summary>
sealed class MyWork(ImmutableArray<IContributeWork> wings)
{
    public static readonly WorkLink Link = new(WorkPaths.Work, WorkTexts.MyWork, Permission.WhoeverSignedIn);

    public void Map(WorkRoutes work) => work.Group(WorkPaths.Work, Permission.WhoeverSignedIn).Get("", Show);

    async Task<IResult> Show(WorkCall call)
    {
        var waiting = new List<Waiting>();
        foreach (var wing in wings)
            waiting.AddRange(await wing.Waiting(call.Who, call.Clock.Today, call.Stop));
        return call.Page<MyWorkPage>(
            new MyWorkView(call.Frame(WorkTexts.MyWork), [.. waiting.OrderBy(one => one.By ?? DateOnly.MaxValue)])
        );
    }
}

using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Publishing.Drafts.Overview;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Drafts.Versions;

/// <summary>
/// Somebody kept another text while this one was being written: both are shown, put together, and nothing is kept until
/// who writes has read it.
/// </summary>
sealed class StaleSave(DraftDesks desks)
{
    /// <summary>Says in a form that its text was put together of two.</summary>
    public const string Field = "merged";

    /// <param name="from">The version that was being changed.</param>
    /// <param name="mine">What was made of it.</param>
    /// <returns>Null where that version never was.</returns>
    public async Task<IResult?> Show(WorkCall call, DraftLook look, int from, string mine)
    {
        await using var db = desks.Database.Open();
        var before = await db.Set<DraftVersion>()
            .AsNoTracking()
            .SingleOrDefaultAsync(one => one.Draft == look.Draft.Id && one.Number == from, call.Stop);
        if (before is null)
            return null;
        var theirs = look.Version.Text;
        var merged = MergeTexts.Of(before.Text, theirs, mine);
        var around = DraftFrame.Of(call, look, desks.Parts, StaleTexts.Title);
        var form = FormState.With(("text", merged.Text), ("note", call.Sent["note"]));
        return call.Page<StalePage>(
            new StaleView(
                around,
                around.Frame.Form(DraftPaths.Text(look.Draft.Id), form),
                look.Draft.Version.ToString(CultureInfo.InvariantCulture),
                merged.Clashes,
                ComparedText.Of(before.Text, theirs),
                ComparedText.Of(before.Text, mine)
            ),
            StatusCodes.Status412PreconditionFailed
        );
    }
}

/// <summary>Two texts that were made of one.</summary>
/// <param name="Latest">Number of the version that it will follow.</param>
/// <param name="Clashes">At how many places both changed the same lines.</param>
public sealed record StaleView(
    DraftFrame Around,
    FormView Form,
    string Latest,
    int Clashes,
    ImmutableArray<ComparedPlace> Theirs,
    ImmutableArray<ComparedPlace> Mine
);

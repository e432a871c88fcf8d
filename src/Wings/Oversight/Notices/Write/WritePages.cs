using System.Globalization;
using Microsoft.AspNetCore.Http;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Notices.Write;

/// <summary>A notice is typed, who will get it is looked at, and it is sent.</summary>
sealed class WritePages(NoticeDesk desk)
{
    /// <summary>How much time is given where nobody says otherwise.</summary>
    static readonly TimeSpan Usual = TimeSpan.FromHours(24);

    public void Map(WorkRoutes work) =>
        work.Group(NoticePaths.Root, NoticeNeed.Leaders).Get("new", New).Post("new", Write);

    async Task<IResult> New(WorkCall call)
    {
        var (edition, refusal) = await Led(call);
        return edition is null ? call.Refuse(refusal!) : call.Page<WritePage>(View(call, edition, Begun(call), null));
    }

    static FormState Begun(WorkCall call)
    {
        var due = Clock.AtOffice(call.Clock.Now + Usual);
        return FormState.With(
            ("marking", nameof(NoticeMarking.Internal)),
            ("kinds", nameof(OrganisationKind.Ministry)),
            ("day", Days.Machine(DateOnly.FromDateTime(due))),
            ("hour", due.ToString("HH:00", CultureInfo.InvariantCulture))
        );
    }

    /// <summary>The edition that is worked on, of which the visitor is the coordinator.</summary>
    async Task<(EditionOnDesk? Edition, Refusal? Refusal)> Led(WorkCall call) =>
        await desk.Editions.Latest(call.Stop) is not { } edition ? (null, NoticeRefusals.NoEdition)
        : call.Who.Organisation != edition.Figures.Edition.Publisher ? (null, NoticeRefusals.OnlyPublisher)
        : (edition, null);

    async Task<IResult> Write(WorkCall call)
    {
        var (edition, refused) = await Led(call);
        if (edition is null)
            return call.Refuse(refused!);
        if (ReadNotice.Run(call.Sent, edition.Figures.Organisations, call.Clock.Now) is not { } written)
            return call.Again<WritePage>(View(call, edition, call.Sent, null));
        // It goes to whom was looked at: others by now are looked at again.
        if (call.Sent["shown"] != written.Shown)
            return call.Page<WritePage>(View(call, edition, call.Sent, written));
        var (refusal, number) = await Send(call, edition, written);
        return refusal is null ? call.See(NoticePaths.Of(number)) : call.Refuse(refusal);
    }

    Task<(Refusal?, int)> Send(WorkCall call, EditionOnDesk edition, WrittenNotice written)
    {
        var (facts, now) = (edition.Figures.Edition, call.Clock.Now);
        var id = new Id<Notice>(Guid.CreateVersion7(now));
        return new NoticeDeeds(desk.Database, call.Act(Role.Coordinator, ""), call.Stop).Send(
            number => written.Numbered(number, id, facts.Publisher, facts.Invented, now),
            written.To
        );
    }

    static WriteView View(WorkCall call, EditionOnDesk edition, FormState form, WrittenNotice? written)
    {
        var frame = call.Frame(WriteTexts.Title, form);
        var all = edition.Figures.Organisations;
        return new(
            frame,
            frame.Form(NoticePaths.New, form),
            written is null ? [] : [.. written.To.Select(code => frame.In(all.ByCode(code)!.NameOn(call.Clock.Today)))],
            written?.Shown ?? ""
        );
    }
}

using Microsoft.AspNetCore.Http;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Wings.Tests.Work;

/// <summary>The smallest wing that has a form, and a deed that needs a proof.</summary>
sealed class NotesWing : IContributeWork
{
    static readonly Bilingual Title = new("Notitie", "Note");

    public IEnumerable<WorkLink> Menu => [new("work/notes", Title, Permission.Of(Role.Editor))];

    public void Map(WorkRoutes work)
    {
        work.Group("work/notes", Permission.Of(Role.Editor, Role.Coordinator)).Get("", Show).Post("", Write);
        work.Group("work/notes/sign", Permission.Of(Role.Editor).WithProof()).Post("", Sign);
    }

    static Task<IResult> Show(WorkCall call) => Task.FromResult(Page(call, FormState.With(("day", "2024-02-16")), 200));

    static Task<IResult> Write(WorkCall call)
    {
        var text = call.Sent.Text("text", new("Schrijf wat er gebeurde", "Write what happened"), most: 20);
        call.Sent.Day("day", new("Kies een dag", "Choose a day"));
        return Task.FromResult(call.Sent.Good ? call.See("work/notes?is=" + text) : Page(call, call.Sent, 422));
    }

    static Task<IResult> Sign(WorkCall call) =>
        Task.FromResult(
            call.Sent["text"] == "taken"
                ? call.Refuse(new(RefusalKind.Conflict, "note.taken", new("Al getekend", "Signed already")))
                : call.See("work/notes?signed=" + string.Join('+', call.Sent.All("text")))
        );

    static IResult Page(WorkCall call, FormState form, int status)
    {
        var frame = call.Frame(Title, form);
        return call.Page<NotePage>(new NoteView(frame, frame.Form("work/notes", form)), status);
    }
}

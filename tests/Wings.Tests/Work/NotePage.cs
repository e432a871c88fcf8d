using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Wings.Tests.Work;

/// <summary>What the test's page shows.</summary>
public sealed record NoteView(WorkFrame Frame, FormView Form);

/// <summary>A page with one field of each kind, written by hand since a test project compiles no Razor.</summary>
public sealed class NotePage : ComponentBase
{
    [Parameter, EditorRequired]
    public required NoteView View { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenComponent<WorkShell>(0);
        builder.AddAttribute(1, "Frame", View.Frame);
        builder.AddAttribute(2, "ChildContent", (RenderFragment)Content);
        builder.CloseComponent();
    }

    void Content(RenderTreeBuilder builder)
    {
        builder.OpenComponent<ErrorSummary>(0);
        builder.AddAttribute(1, "View", View.Form);
        builder.CloseComponent();
        builder.OpenComponent<FormBody>(2);
        builder.AddAttribute(3, "View", View.Form);
        builder.AddAttribute(4, "Button", new Bilingual("Bewaar", "Keep"));
        builder.AddAttribute(5, "ChildContent", (RenderFragment)Fields);
        builder.CloseComponent();
    }

    static void Fields(RenderTreeBuilder builder)
    {
        Field<TextField>(builder, "text", new("Wat gebeurde er?", "What happened?"), new("Kort", "In short"));
        Field<DateField>(builder, "day", new("Dag", "Day"), null);
        Field<AreaField>(builder, "more", new("Meer", "More"), null);
        Field<FileField>(builder, "file", new("Bestand", "File"), null);
        Field<TickField>(builder, "sure", new("Zeker", "Sure"), null);
        Field<SelectField>(builder, "kind", new("Soort", "Kind"), null, [new("a", "A"), new("b", "B")]);
        Field<ChoiceField>(
            builder,
            "which",
            new("Welke", "Which"),
            null,
            [new("x", "X"), new("y", "Y") { Hint = "?" }]
        );
    }

    static void Field<T>(
        RenderTreeBuilder builder,
        string name,
        Bilingual label,
        Bilingual? hint,
        Choice[]? choices = null
    )
        where T : FormField
    {
        builder.OpenComponent<T>(0);
        builder.AddAttribute(1, "Name", name);
        builder.AddAttribute(2, "Label", label);
        builder.AddAttribute(3, "Hint", hint);
        if (choices is not null)
            builder.AddAttribute(4, "Choices", System.Collections.Immutable.ImmutableArray.Create(choices));
        builder.CloseComponent();
    }
}

using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Audit;

/// <summary>A form whose answers stand in the address, so that what was asked can be linked.</summary>
public sealed record AskFormView(FormView Form, Bilingual Button, params ImmutableArray<AskedField> Fields)
{
    /// <summary>With what the address asks filled in.</summary>
    public static AskFormView Of(
        WorkCall call,
        WorkFrame frame,
        string place,
        Bilingual button,
        params ImmutableArray<AskedField> fields
    )
    {
        (string, string?)[] filled = [.. fields.Select(one => (one.Name, (string?)call.Asked(one.Name)))];
        return new(frame.Form(place, FormState.With(filled)), button, fields);
    }
}

/// <summary>One thing that can be asked; without choices whatever is typed.</summary>
public sealed record AskedField(string Name, Bilingual Label)
{
    public Bilingual? Hint { get; init; }

    public ImmutableArray<Choice> Choices { get; init; } = [];

    public bool Optional { get; init; } = true;

    public bool IsDay { get; init; }
}

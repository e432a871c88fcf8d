using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Rekenschap.Ui.Page;

/// <summary>A page with what was asked of it, which <see cref="Shell"/> takes along to the same page in another language.</summary>
sealed class AskedPage : ComponentBase
{
    [Parameter, EditorRequired]
    public required SitePage Page { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenComponent<CascadingValue<Asked>>(0);
        builder.AddComponentParameter(1, nameof(CascadingValue<>.Value), Page.Asked);
        builder.AddComponentParameter(2, nameof(CascadingValue<>.IsFixed), true);
        builder.AddComponentParameter(3, nameof(CascadingValue<>.ChildContent), (RenderFragment)Draw);
        builder.CloseComponent();
    }

    void Draw(RenderTreeBuilder builder)
    {
        builder.OpenComponent(0, Page.Component);
        builder.AddComponentParameter(1, "View", Page.View());
        builder.CloseComponent();
    }
}

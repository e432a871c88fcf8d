using Rekenschap.Ui.Charts;

namespace Rekenschap.Ui.Maps;

/// <summary>A map as a drawing, for what is no page.</summary>
public static class MapPicture
{
    /// <summary>The provinces with their names and values, and the classes in words.</summary>
    public static Drawing LayOut(MapView view) => MapLayout.Wide(view);
}

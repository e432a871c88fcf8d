using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Figures.Collections.Offers;

/// <summary>What registers count for a collection, for who publishes.</summary>
/// <param name="Says">How many differ, or why nothing can be taken over.</param>
/// <param name="News">What differs; null where nothing does.</param>
/// <param name="Take">Null for who may not, while another delivery is decided on, and where nothing differs.</param>
/// <param name="Revision">Of the delivery in preparation whose file this would replace; empty for none.</param>
public sealed record OfferView(Language Language, string Says, TableView? News, FormView? Take, string Revision);

/// <summary>The rows behind each number of a delivery that was counted here.</summary>
/// <param name="Moved">That the registers count otherwise by now; null where they do not, or it was accepted.</param>
public sealed record CountedView(Language Language, string On, string? Moved, TableView Cells);

using Rekenschap.Figures.Deliveries;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Editions.Working;

/// <summary>What was read, of which revision of a delivery, on which day.</summary>
readonly record struct ReadingOf(Id<Delivery> Delivery, int Revision, DateOnly Today);

using Rekenschap.Kernel.Folders;

namespace Rekenschap.Figures.Catalogue;

/// <summary>Something that was read, with the keys that it was read from, so that a later judgement can point at them.</summary>
sealed record Placed<T>(T Value, YamlMap Map);

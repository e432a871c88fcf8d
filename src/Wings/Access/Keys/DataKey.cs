namespace Rekenschap.Access.Keys;

/// <summary>A key with which the server seals what it hands out (form guards, app secrets); all nodes share them.</summary>
public sealed record DataKey(string Name, string Xml);

/** The name of the island, in an actor’s entry, in which stands what the actor shares with the others who are chosen. */
export function sharedIsland(identity: string): string {
  return `shared:${identity}`;
}

/** A thread of the pool: tells one story after another. */
import { tellStory, type StoryTask, type ToldStory } from '../stages/index.ts';
import { english } from './language.ts';

export default (task: StoryTask): ToldStory => tellStory(task, english());

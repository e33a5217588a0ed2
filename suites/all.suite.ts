import './index.ts'
import { register } from '../harness/register.ts'

register()
